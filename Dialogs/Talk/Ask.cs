namespace CompassionCoach.Dialogs.Talk;

/// <summary>What a question needs beside its words.</summary>
public enum AskInput
{
    /// <summary>A tap on one of the options.</summary>
    Tap,

    /// <summary>Several of the options.</summary>
    Several,

    /// <summary>A number of a scale.</summary>
    Scale,

    /// <summary>Words of their own, which this channel may take through a card.</summary>
    Write,
}

/// <summary>The question that a turn ends with.</summary>
/// <param name="Text">The question, safe to send.</param>
/// <param name="Input">How it is answered.</param>
/// <param name="Options">Answers to tap; may be empty where words are asked for.</param>
public sealed record Ask(string Text, AskInput Input, IReadOnlyList<Option> Options)
{
    /// <summary>The ways out that stand after the options: skip, stop.</summary>
    public IReadOnlyList<Option> Ways { get; init; } = [];

    /// <summary>The place and visit the question belongs to.</summary>
    public string At { get; init; } = "";

    /// <summary>What the ends of a scale mean, or empty.</summary>
    public string Ends { get; init; } = "";

    /// <summary>The words on the button that sends a card.</summary>
    public string Send { get; init; } = "";

    /// <summary>What an empty box says; its label to a screen reader when <see cref="Label"/> is empty.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>Label of the box for own words beside options; empty for no box.</summary>
    public string Label { get; init; } = "";

    /// <summary>What stands in the box already.</summary>
    public string Draft { get; init; } = "";
}
