using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>Whom to call now: the emergency number first, then crisis lines, then a page that finds one anywhere. Every row can be tapped.</summary>
public static class HelplinesCard
{
    public static AdaptiveCard Make(string heading, IReadOnlyList<HelplineRow> rows)
    {
        var card = CoachCard.New(heading + " " + string.Join(" ", rows.Select(row => $"{row.Title}: {row.Detail}")));
        card.Body.Add(new AdaptiveTextBlock(heading) { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        foreach (var row in rows)
            card.Body.Add(Row(row));
        return card;
    }

    private static AdaptiveContainer Row(HelplineRow row)
    {
        var container = new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis };
        container.Items.Add(new AdaptiveTextBlock(row.Title) { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        container.Items.Add(new AdaptiveTextBlock(row.Detail) { Wrap = true, Spacing = AdaptiveSpacing.None });
        container.SelectAction = new AdaptiveOpenUrlAction { Title = $"{row.Title}, {row.Detail}", Url = row.Link };
        return container;
    }
}

/// <summary>One line to call, text or open.</summary>
public sealed record HelplineRow(string Title, string Detail, Uri Link);
