namespace Microsoft.Bot.Builder;

/// <summary>Runs the rest of the middleware, and the bot after it. Called twice, it runs them twice.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
