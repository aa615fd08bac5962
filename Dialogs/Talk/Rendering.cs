using CompassionCoach.Cards;
using CompassionCoach.Dialogs.Steps;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>Makes of a reply what one channel can show.</summary>
public static class Rendering
{
    public static List<IActivity> Activities(Reply reply, ChannelProfile channel)
    {
        var activities = new List<IActivity>();
        string? title = null;
        foreach (var bubble in reply.Bubbles)
        {
            if (bubble.IsTitle)
                Flush(activities, ref title, $"**{bubble.Text}**");
            else if (bubble.Card is not null)
                activities.Add(Carrying(Flushed(activities, ref title), bubble.Card, bubble.Text));
            else
                activities.Add(Message(Under(ref title, bubble.Text)));
        }

        if (reply.Ask is { } ask)
            AddQuestion(activities, ref title, ask, channel);
        Flush(activities, ref title, null);
        return activities;
    }

    private static void AddQuestion(List<IActivity> activities, ref string? title, Ask ask, ChannelProfile channel)
    {
        List<Option> taps = [.. ask.Options, .. ask.Ways];
        var asCard = ask.Input == AskInput.Several || (ask.Input == AskInput.Write && (channel.WritesThroughCards || ask.Draft.Length > 0));
        if (asCard)
            activities.Add(Carded(Flushed(activities, ref title), ask, channel));
        else if (taps.Count <= channel.SuggestedActions)
            Suggest(activities, ref title, ask, taps, channel);
        else
            activities.Add(Carrying(Flushed(activities, ref title), ButtonsFor(ask, channel), ask.Text));
    }

    /// <summary>Puts the taps under the question; a question without words stands under the last bubble.</summary>
    private static void Suggest(List<IActivity> activities, ref string? title, Ask ask, List<Option> taps, ChannelProfile channel)
    {
        var text = WithEnds(ask);
        if (text.Length > 0 || activities.Count == 0 || (((Activity)activities[^1]).Attachments?.Count > 0 && !channel.SuggestedActionsBesideCards))
            activities.Add(Message(Under(ref title, text)));
        ((Activity)activities[^1]).SuggestedActions = Suggestions(taps);
        ((Activity)activities[^1]).InputHint = InputHints.ExpectingInput;
    }

    private static IActivity Carded(string? before, Ask ask, ChannelProfile channel)
    {
        var beside = channel.SuggestedActions > 0 && channel.SuggestedActionsBesideCards;
        var send = new CardButton(ask.Send, Data(ask), SendsInputs: true);
        List<CardButton> buttons = [send];
        if (ask.Input == AskInput.Write && !beside)
            buttons.AddRange(ask.Options.Take(channel.CardButtons - 1 - ask.Ways.Count).Select(option => Tap(ask, option)));
        if (!beside)
            buttons.AddRange(ask.Ways.Select(way => Do(ask, way)));
        var own = ask.Label.Length > 0 ? new TextBox(CardFields.Own, ask.Label, ask.Placeholder, ask.Draft, ask.Input == AskInput.Write) : null;
        var card = ask.Input == AskInput.Several
            ? ChoicesCard.Make(ask.Text, ask.Options.Select((option, index) => KeyValuePair.Create(option.Label, PickStep.PickMark(index))), CardFields.Pick, own, buttons)
            : WriteCard.Make(ask.Text, own!, buttons);
        var activity = Carrying(before, card, ask.Text);
        if (beside)
            activity.SuggestedActions = Suggestions(ask.Input == AskInput.Write ? [.. ask.Options, .. ask.Ways] : ask.Ways);
        return activity;
    }

    /// <summary>As many buttons as the channel's cards may have; past that, cells to tap.</summary>
    private static AdaptiveCards.AdaptiveCard ButtonsFor(Ask ask, ChannelProfile channel)
    {
        var taps = ask.Options.Select(option => Tap(ask, option)).ToList();
        var ways = ask.Ways.Select(way => Do(ask, way));
        return taps.Count + ask.Ways.Count <= channel.CardButtons ? ButtonsCard.Make(WithEnds(ask), [.. taps, .. ways]) : TapsCard.Make(WithEnds(ask), taps, ways);
    }

    private static string WithEnds(Ask ask) => ask.Ends.Length == 0 ? ask.Text : $"{ask.Text}\n\n{ask.Ends}";

    private static CardButton Tap(Ask ask, Option option) => new(option.Label, Data(ask, CardFields.Pick, option.Id));

    private static CardButton Do(Ask ask, Option way) => new(way.Label, Data(ask, CardFields.Do, way.Id));

    private static Dictionary<string, string> Data(Ask ask, string? field = null, string value = "")
    {
        var data = new Dictionary<string, string> { [CardFields.At] = ask.At };
        if (field is not null)
            data[field] = value;
        return data;
    }

    private static SuggestedActions Suggestions(IReadOnlyList<Option> taps) => new()
    {
        Actions = [.. taps.Select(tap => new CardAction { Type = ActionTypes.ImBack, Title = tap.Label, Value = tap.Label })],
    };

    private static Activity Message(string text) => MessageFactory.Text(text);

    private static Activity Carrying(string? before, AdaptiveCards.AdaptiveCard card, string inWords)
    {
        var activity = (Activity)MessageFactory.Attachment(CoachCard.Attach(card));
        activity.Text = before;
        activity.Summary = inWords;
        return activity;
    }

    private static string Under(ref string? title, string text)
    {
        var all = title is null ? text : text.Length == 0 ? title : $"{title}\n\n{text}";
        title = null;
        return all;
    }

    private static string? Flushed(List<IActivity> activities, ref string? title)
    {
        Flush(activities, ref title, null);
        return null;
    }

    private static void Flush(List<IActivity> activities, ref string? title, string? next)
    {
        if (title is not null)
            activities.Add(Message(title));
        title = next;
    }
}
