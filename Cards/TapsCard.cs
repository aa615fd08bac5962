using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>
/// A question with more answers than a card may have buttons: each is a cell to tap, numbers side by side and words one below the
/// other. The ways out stay buttons.
/// </summary>
public static class TapsCard
{
    private const int CellsInARow = 6;

    /// <summary>Up to how many characters a label is a cell in a row, not a row.</summary>
    private const int ShortLabel = 3;

    public static AdaptiveCard Make(string question, IReadOnlyList<CardButton> taps, IEnumerable<CardButton> ways)
    {
        var card = CoachCard.New(question);
        card.Body.Add(CoachCard.Words(question));
        foreach (var row in taps.Chunk(taps.All(tap => tap.Title.Length <= ShortLabel) ? CellsInARow : 1))
            card.Body.Add(Row(row));
        foreach (var way in ways)
            card.Actions.Add(CoachCard.Button(way));
        return card;
    }

    private static AdaptiveColumnSet Row(CardButton[] taps)
    {
        var row = new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Small };
        foreach (var tap in taps)
            row.Columns.Add(Cell(tap));
        return row;
    }

    private static AdaptiveColumn Cell(CardButton tap)
    {
        var cell = new AdaptiveColumn { Width = "stretch", Style = AdaptiveContainerStyle.Emphasis, SelectAction = CoachCard.Button(tap) };
        cell.Items.Add(new AdaptiveTextBlock(tap.Title)
        {
            Wrap = true,
            HorizontalAlignment = tap.Title.Length <= ShortLabel ? AdaptiveHorizontalAlignment.Center : AdaptiveHorizontalAlignment.Left,
        });
        return cell;
    }
}
