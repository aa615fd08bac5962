namespace Microsoft.Bot.Builder;

/// <summary>What a turn comes to at the end of the middleware: usually a bot's <see cref="IBot.OnTurnAsync"/>.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
