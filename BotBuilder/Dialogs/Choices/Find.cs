namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in what someone said, by their words.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices said, in the order they were said; each at most once, and none inside another.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        if (Whole(utterance, choices, options) is { } whole) return [whole];

        var said = ChoiceToken.Split(utterance);
        var found = new List<ModelResult<FoundChoice>>();
        for (var index = 0; index < choices.Count; index++)
            foreach (var name in Names(choices[index], options))
                WordMatch.Collect(utterance, said, name, options, (start, end, score) => found.Add(Result(utterance, start, end, choices[index], index, name, score)));
        return Best(found);
    }

    /// <summary>Exactly one of the names, signs and all: "C#" is not "C", and a name may be nothing but a picture.</summary>
    private static ModelResult<FoundChoice>? Whole(string? utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        var text = utterance?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        for (var index = 0; index < choices.Count; index++)
            foreach (var name in Names(choices[index], options))
                if (text.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
                {
                    var start = utterance!.IndexOf(text, StringComparison.Ordinal);
                    return Result(utterance, start, start + text.Length - 1, choices[index], index, name, 1);
                }
        return null;
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is { } value) yield return value;
        if (!options.NoAction && choice.Action?.Title is { } title) yield return title;
        if (choice.Synonyms is not { } synonyms) yield break;
        foreach (var synonym in synonyms) yield return synonym;
    }

    /// <summary>Of matches that lie over each other the better one stays, and of equals the longer one.</summary>
    private static List<ModelResult<FoundChoice>> Best(List<ModelResult<FoundChoice>> found)
    {
        found.Sort(static (a, b) => b.Resolution.Score.CompareTo(a.Resolution.Score) is var byScore and not 0
            ? byScore : (b.End - b.Start).CompareTo(a.End - a.Start) is var byLength and not 0
            ? byLength : a.Resolution.Index.CompareTo(b.Resolution.Index));
        var best = new List<ModelResult<FoundChoice>>();
        foreach (var match in found)
            if (!best.Exists(b => b.Resolution.Index == match.Resolution.Index || (b.Start <= match.End && match.Start <= b.End))) best.Add(match);
        best.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return best;
    }

    private static ModelResult<FoundChoice> Result(string utterance, int start, int end, Choice choice, int index, string name, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = index, Score = score, Synonym = name },
    };
}
