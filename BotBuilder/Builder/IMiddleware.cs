namespace Microsoft.Bot.Builder;

/// <summary>Stands around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Without a call of <paramref name="next"/> the bot never hears of the activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
