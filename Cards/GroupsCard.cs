using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>Lines seen together by group.</summary>
public static class GroupsCard
{
    private static readonly AdaptiveContainerStyle[] Styles =
        [AdaptiveContainerStyle.Warning, AdaptiveContainerStyle.Good, AdaptiveContainerStyle.Accent, AdaptiveContainerStyle.Emphasis];

    public static AdaptiveCard Make(string heading, IReadOnlyList<GroupOfLines> groups)
    {
        var card = CoachCard.New(heading + ". " + string.Join(" ", groups.Select(group => $"{group.Name}: {string.Join(", ", group.Lines)}.")));
        card.Body.Add(new AdaptiveTextBlock(heading) { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        for (var i = 0; i < groups.Count; i++)
            card.Body.Add(Group(groups[i], Styles[i % Styles.Length]));
        return card;
    }

    private static AdaptiveContainer Group(GroupOfLines group, AdaptiveContainerStyle style)
    {
        var container = new AdaptiveContainer { Style = style };
        container.Items.Add(new AdaptiveTextBlock(group.Name) { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        foreach (var line in group.Lines)
            container.Items.Add(CoachCard.Theirs("• " + line));
        return container;
    }
}

/// <summary>A group and what was put into it, in words that are safe in a run of text.</summary>
public sealed record GroupOfLines(string Name, IReadOnlyList<string> Lines);
