using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>
/// A condition on what the learner gave, as flows write it: <c>has goal.intention</c>, <c>not goal.intention</c>,
/// <c>moment.kind is place</c>, <c>moment.kind isnt place</c>; several joined by <c>and</c> must all hold. A condition on
/// something never given is false, but for <c>not</c> and <c>isnt</c>.
/// </summary>
public sealed class When
{
    public static readonly When Always = new([]);

    private readonly IReadOnlyList<Clause> clauses;

    private When(IReadOnlyList<Clause> clauses) => this.clauses = clauses;

    /// <summary>The keys it looks at.</summary>
    public IEnumerable<string> Keys => clauses.Select(clause => clause.Key);

    /// <summary>The keys that are sure to have been given where it holds.</summary>
    public IEnumerable<string> Given => clauses.Where(clause => clause.Relation is "has" or "is").Select(clause => clause.Key);

    /// <summary>Reads a condition; null where it is not one.</summary>
    public static When? Parse(string text)
    {
        var clauses = text.Split(" and ", StringSplitOptions.TrimEntries).Select(Clause.Parse).ToList();
        return clauses.Contains(null) ? null : new When([.. clauses.OfType<Clause>()]);
    }

    public bool Holds(Learner learner)
    {
        foreach (var clause in clauses)
            if (!clause.Holds(learner))
                return false;
        return true;
    }

    private sealed record Clause(string Key, string Relation, string? Value)
    {
        public static Clause? Parse(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["has", var key] => new Clause(key, "has", null),
            ["not", var key] => new Clause(key, "not", null),
            [var key, "is", var value] => new Clause(key, "is", value),
            [var key, "isnt", var value] => new Clause(key, "isnt", value),
            _ => null,
        };

        public bool Holds(Learner learner)
        {
            var kept = learner.Kept.GetValueOrDefault(Key) ?? [];
            return Relation switch
            {
                "has" => kept.Length > 0,
                "not" => kept.Length == 0,
                "is" => kept.Contains(Value),
                _ => !kept.Contains(Value),
            };
        }
    }
}
