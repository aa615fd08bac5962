namespace CompassionCoach.Dialogs.Talk;

/// <summary>The names of the fields that our cards send back.</summary>
public static class CardFields
{
    /// <summary>The place and visit the card was made for; tells a button of an earlier visit from today's.</summary>
    public const string At = "at";

    /// <summary>The chosen option's id, or several joined by commas.</summary>
    public const string Pick = "pick";

    /// <summary>Words of their own.</summary>
    public const string Own = "own";

    /// <summary>A command's name: <c>skip</c>, <c>stop</c> …</summary>
    public const string Do = "do";
}
