namespace CompassionCoach.Dialogs.Support;

/// <summary>How sure the reader is that someone may be in danger, in rising order.</summary>
public enum SupportLevel
{
    /// <summary>Nothing to act on.</summary>
    None,

    /// <summary>Said of the past, or denied: may get one soft line, never an alarm.</summary>
    Soft,

    /// <summary>May be danger, may be a figure of speech: ask one direct, gentle question with help in sight.</summary>
    Unclear,

    /// <summary>Said outright: help at once.</summary>
    Clear,
}
