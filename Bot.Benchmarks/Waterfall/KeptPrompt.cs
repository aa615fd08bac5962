using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Benchmarks.Waterfall;

/// <summary>
/// A stock prompt whose memory survives our store, which keeps plain values: its options are always the same and stay here, and of
/// its state there is only the count of attempts.
/// </summary>
internal sealed class KeptPrompt(Dialog prompt, PromptOptions options) : Dialog(prompt.Id)
{
    private const string Options = "options";
    private const string State = "state";
    private const string Attempts = "AttemptCount";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? _, CancellationToken cancellationToken = default) =>
        FoldedAsync(dc.ActiveDialog!, prompt.BeginDialogAsync(dc, options, cancellationToken));

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        FoldedAsync(Unfolded(dc.ActiveDialog!), prompt.ContinueDialogAsync(dc, cancellationToken));

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await prompt.RepromptDialogAsync(turnContext, Unfolded(instance), cancellationToken);
        Fold(instance);
    }

    private static async Task<DialogTurnResult> FoldedAsync(DialogInstance instance, Task<DialogTurnResult> running)
    {
        var result = await running;
        Fold(instance);
        return result;
    }

    private static void Fold(DialogInstance instance)
    {
        instance.State.Remove(Options);
        instance.State[State] = Convert.ToInt32(((IDictionary<string, object>)instance.State[State])[Attempts], CultureInfo.InvariantCulture);
    }

    private DialogInstance Unfolded(DialogInstance instance)
    {
        instance.State[Options] = options;
        instance.State[State] = new Dictionary<string, object> { [Attempts] = Convert.ToInt32(instance.State[State], CultureInfo.InvariantCulture) };
        return instance;
    }
}
