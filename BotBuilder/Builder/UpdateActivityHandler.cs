using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands around an update; without a call of <paramref name="next"/> nothing is updated.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
