using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands around a deletion; without a call of <paramref name="next"/> nothing is deleted.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
