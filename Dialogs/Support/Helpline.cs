namespace CompassionCoach.Dialogs.Support;

/// <summary>One line that answers people in crisis.</summary>
public sealed record Helpline
{
    /// <summary>The line's own name, in its own language.</summary>
    public required string Name { get; init; }

    /// <summary>Number to call, as people there write it; null where the line is written to only.</summary>
    public string? Call { get; init; }

    /// <summary>Number to text, and after a colon the word to send where one is needed ("85258: SHOUT"); null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>When it answers ("24/7", "10:00-24:00", local time); null where no source says so.</summary>
    public string? Hours { get; init; }

    /// <summary>Languages that it answers in, as two-letter codes; the first is the main one.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Where the number was read.</summary>
    public required string Source { get; init; }

    /// <summary>When the source was last read. Older than twelve months is to be named in the log at start.</summary>
    public required DateOnly VerifiedOn { get; init; }
}
