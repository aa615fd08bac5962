using System.Text.Json;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

/// <summary>Keeps the stack as the learner's document does: as JSON, so that each turn gets other objects than the one before left.</summary>
internal sealed class JsonStack : IStatePropertyAccessor<DialogState>
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new DialogStateConverter() } };

    private DialogState? current;

    public string? Kept { get; private set; }

    public string Name => "stack";

    public void Save() => Kept = current is null ? null : JsonSerializer.Serialize(current, Json);

    public Task<DialogState> GetAsync(
        ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(current = (Kept is null ? defaultValueFactory?.Invoke() : JsonSerializer.Deserialize<DialogState>(Kept, Json))!);

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        current = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        (current, Kept) = (null, null);
        return Task.CompletedTask;
    }
}
