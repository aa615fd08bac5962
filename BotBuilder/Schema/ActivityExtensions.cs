namespace Microsoft.Bot.Schema;

/// <summary>Reads mentions, and takes them out of what was said.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id) => activity.GetMentions().Any(m => m.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id && activity.MentionsId(id);

    /// <summary>In a team people write "@Coach help": this leaves "help", in the activity as well as in what is returned.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.Recipient?.Id is { } id ? activity.RemoveMentionText(id) : activity.Text;

    /// <summary>Takes out every mention of <paramref name="id"/>; the text that remains, trimmed.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
            if (mention.Mentioned?.Id == id && !string.IsNullOrEmpty(mention.Text) && activity.Text is { } text)
                activity.Text = text.Replace(mention.Text, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        return activity.Text;
    }
}
