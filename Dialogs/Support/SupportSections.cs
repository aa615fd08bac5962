namespace CompassionCoach.Dialogs.Support;

/// <summary>Which section of the support flow meets a finding.</summary>
public static class SupportSections
{
    private static readonly IReadOnlyDictionary<SupportCategory, string> Clear = new Dictionary<SupportCategory, string>
    {
        [SupportCategory.Medical] = "medical",
        [SupportCategory.Suicide] = "suicide",
        [SupportCategory.Violence] = "violence",
        [SupportCategory.Abuse] = "abuse",
        [SupportCategory.SelfHarm] = "self-harm",
        [SupportCategory.ThirdPerson] = "third-person",
        [SupportCategory.Reality] = "reality",
        [SupportCategory.Eating] = "eating",
        [SupportCategory.Panic] = "panic",
    };

    /// <summary>The section's id. Where the reader is unsure about a life, it asks; where it is unsure about anything else, it answers as if it were sure.</summary>
    public static string For(SupportFinding finding) =>
        finding is { Level: SupportLevel.Unclear, Category: SupportCategory.Suicide or SupportCategory.SelfHarm } ? "unclear" : Clear[finding.Category];
}
