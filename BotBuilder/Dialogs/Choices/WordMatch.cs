namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the words of a name, in their order and near each other, among the words that were said.</summary>
internal static class WordMatch
{
    private const int UsualDistance = 2;

    public static void Collect(
        string? utterance, List<ChoiceToken> said, string name, FindValuesOptions options, Action<int, int, float> found)
    {
        var words = ChoiceToken.Split(name);
        if (utterance is null || words.Count == 0) return;
        var distance = options.MaxTokenDistance ?? UsualDistance;
        for (var from = 0; from < said.Count; from++)
            if (Match(said, from, words, distance, options.AllowPartialMatches) is { } match)
                found(said[match.First].Start, said[match.Last].End, match.Score);
    }

    /// <summary>The score is the share of the name's words that were said, less what was said in between.</summary>
    private static (int First, int Last, float Score)? Match(
        List<ChoiceToken> said, int from, List<ChoiceToken> words, int distance, bool partly)
    {
        var (matched, between, first, last) = (0, 0, -1, -1);
        foreach (var word in words)
        {
            var limit = last < 0 ? from : Math.Min(said.Count - 1, last + 1 + distance);
            var at = last < 0 ? from : last + 1;
            while (at <= limit && said[at].Word != word.Word) at++;
            if (at > limit)
            {
                if (!partly) return null;
                continue;
            }
            if (last < 0) first = at;
            else between += at - last - 1;
            (last, matched) = (at, matched + 1);
        }
        if (matched == 0) return null;
        var complete = (float)matched / words.Count;
        return (first, last, complete * matched / (matched + between));
    }
}
