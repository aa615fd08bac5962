using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Throws where <paramref name="actual"/> is not as <paramref name="expected"/>.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
