using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public sealed class ChoiceFactory
{
    /// <summary>More than this in one sentence is read more easily as a list.</summary>
    private const int MostInline = 3;

    private ChoiceFactory()
    {
    }

    public static IList<Choice> ToChoices(IList<string>? choices)
    {
        var list = new List<Choice>(choices?.Count ?? 0);
        if (choices is null) return list;
        foreach (var choice in choices) list.Add(new Choice(choice));
        return list;
    }

    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Suggested answers where the channel has them and the titles fit on them; else the sentence for few and the list for many.
    /// Never a card with buttons: it would stay in the chat, to be pressed when the question is long over.
    /// </summary>
    public static IMessageActivity ForChannel(
        string? channelId, IList<Choice>? list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null,
        string? conversationType = null, IList<string>? toList = null)
    {
        list ??= [];
        var longest = 0;
        foreach (var choice in list) longest = Math.Max(longest, choice.Title.Length);
        if (longest > Channel.MaxActionTitleLength(channelId)) return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var line = new StringBuilder(text);
        if (line.Length > 0) line.Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) line.Append(Between(index, choices.Count, options));
            if (options?.IncludeNumbers ?? true) line.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            line.Append(choices[index].Title);
        }
        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0) lines.Append("\n   ");
            if (options?.IncludeNumbers ?? true) lines.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else lines.Append("- ");
            lines.Append(choices[index].Title);
        }
        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <param name="choices">What can be chosen.</param>
    /// <param name="text">The message.</param>
    /// <param name="speak">The message as it is said aloud.</param>
    /// <param name="toList">Ids of those who are shown the answers; everyone where absent.</param>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var actions = new List<CardAction>(choices.Count);
        foreach (var choice in choices)
            actions.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value });
        var message = MessageFactory.Text(text, speak, InputHints.ExpectingInput);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = actions };
        return message;
    }

    private static string Between(int index, int count, ChoiceFactoryOptions? options) =>
        index < count - 1 ? options?.InlineSeparator ?? ", "
        : count == 2 ? options?.InlineOr ?? " or "
        : options?.InlineOrMore ?? ", or ";
}
