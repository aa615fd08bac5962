namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>What a listed phrase means when it is found.</summary>
internal enum PhraseKind
{
    /// <summary>Danger, said outright.</summary>
    Clear,

    /// <summary>Clear, but in the past tense: soft where the sentence says it was long ago.</summary>
    Past,

    /// <summary>May be danger.</summary>
    Unclear,

    /// <summary>Denied or over: one soft line at most.</summary>
    Soft,

    /// <summary>Takes an alarm that it touches down to soft: a denial.</summary>
    Denial,

    /// <summary>Takes an alarm in the past tense that it touches down to soft: "when I was sixteen".</summary>
    LongAgo,

    /// <summary>Makes an alarm that it touches one in the past tense: "I used to".</summary>
    PastTense,

    /// <summary>Takes an alarm that it touches away: idiom, work talk, fiction, quotation, our own exercises.</summary>
    Everyday,
}

/// <summary>What is known of a phrase once its words are compiled.</summary>
/// <param name="Kind">What finding it means.</param>
/// <param name="Category">What kind of danger; None for exceptions that touch any.</param>
/// <param name="Language">Index into the loaded languages.</param>
/// <param name="Before">How many words before the phrase an exception also covers.</param>
/// <param name="After">How many words after the phrase an exception also covers.</param>
internal readonly record struct Phrase(PhraseKind Kind, SupportCategory Category, int Language, int Before, int After);

/// <summary>A phrase found in a text, by word positions.</summary>
internal readonly record struct Hit(Phrase Phrase, int First, int Last);
