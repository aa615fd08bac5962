using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

/// <summary>Keeps the stack's objects themselves from turn to turn.</summary>
internal sealed class LiveStack : IStatePropertyAccessor<DialogState>
{
    public DialogState? Kept { get; private set; }

    public string Name => "stack";

    public Task<DialogState> GetAsync(
        ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(Kept ??= defaultValueFactory?.Invoke()!);

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        Kept = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Kept = null;
        return Task.CompletedTask;
    }
}
