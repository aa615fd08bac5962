using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Stands around a send: may change <paramref name="activities"/>, and sends them by calling <paramref name="next"/>, or not.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
