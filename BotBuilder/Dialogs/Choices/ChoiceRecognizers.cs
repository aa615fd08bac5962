namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choice was meant: by its words, else by its place ("the second one"), else by its number.</summary>
public sealed class ChoiceRecognizers
{
    private ChoiceRecognizers()
    {
    }

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0) return found;
        var said = ChoiceToken.Split(utterance);
        if (options?.RecognizeOrdinals ?? true) ByNumber(utterance, said, list, EnglishNumbers.Ordinal, found);
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true)) ByNumber(utterance, said, list, EnglishNumbers.Cardinal, found);
        return found;
    }

    private static void ByNumber(
        string utterance, List<ChoiceToken> said, IList<Choice> list, Func<string, int?> read, List<ModelResult<FoundChoice>> found)
    {
        foreach (var token in said)
        {
            if (read(token.Word) is not { } number || number < 1 || number > list.Count) continue;
            var choice = list[number - 1];
            found.Add(new ModelResult<FoundChoice>
            {
                Start = token.Start,
                End = token.End,
                Text = utterance[token.Start..(token.End + 1)],
                TypeName = "choice",
                Resolution = new FoundChoice { Value = choice.Value, Index = number - 1, Score = 1 },
            });
        }
    }
}
