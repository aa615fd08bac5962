using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace CompassionCoach.Benchmarks.Waterfall;

/// <summary>The four turns of <c>js/bot.js</c>: book, name, colour, how many. Its prompts are the stock ones.</summary>
internal static class BookingDialog
{
    public const string Name = "booking";

    public static DialogSet AddBooking(this DialogSet dialogs)
    {
        dialogs.Add(new KeptPrompt(new TextPrompt("name"), new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }));
        dialogs.Add(new KeptPrompt(
            new ChoicePrompt("colour"), new PromptOptions { Prompt = MessageFactory.Text("Which colour?"), Choices = ChoiceFactory.ToChoices(["Red", "Green", "Blue"]) }));
        dialogs.Add(new KeptPrompt(new NumberPrompt<int>("count"), new PromptOptions { Prompt = MessageFactory.Text("How many?") }));
        dialogs.Add(new WaterfallDialog(Name, [AskName, AskColour, AskCount, BookAsync]));
        return dialogs;
    }

    private static Task<DialogTurnResult> AskName(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync("name", null, cancellationToken);

    private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Kept(step)["name"] = [(string)step.Result!];
        return step.BeginDialogAsync("colour", null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskCount(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        Kept(step)["colour"] = [((FoundChoice)step.Result!).Value!];
        return step.BeginDialogAsync("count", null, cancellationToken);
    }

    private static async Task<DialogTurnResult> BookAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var kept = Kept(step);
        await step.Context.SendActivityAsync($"Booked {step.Result} {kept["colour"][0]} for {kept["name"][0]}", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Dictionary<string, string[]> Kept(WaterfallStepContext step) => step.Context.TurnState.Get<LearnerSession>()!.Learner.Kept;
}
