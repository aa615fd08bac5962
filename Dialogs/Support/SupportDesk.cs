namespace CompassionCoach.Dialogs.Support;

/// <summary>What is needed to notice somebody in danger and to say whom to call.</summary>
public sealed class SupportDesk(SupportReader reader, Helplines helplines)
{
    /// <summary>The lists and the helplines in the folder <c>Support</c>.</summary>
    public static SupportDesk Load(string folder) =>
        new(SupportReader.Load(Path.Combine(folder, "lists")), Helplines.Load(Path.Combine(folder, "helplines.yaml")));

    /// <summary>The gravest finding in any of the texts.</summary>
    public SupportFinding Read(IEnumerable<string> texts)
    {
        var worst = SupportFinding.Nothing;
        foreach (var text in texts)
            if (reader.Read(text) is var finding && finding.Level > worst.Level)
                worst = finding;
        return worst;
    }

    /// <summary>Whom to call, by the region of a client's locale (<c>en-GB</c>); international where it names none.</summary>
    public CountryHelp HelpFor(string? locale) => helplines.ForCountry(locale?.Split('-') is [_, .., { Length: 2 } region] ? region.ToUpperInvariant() : null);
}
