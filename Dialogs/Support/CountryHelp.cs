namespace CompassionCoach.Dialogs.Support;

/// <summary>Whom to call in one country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 in capitals; empty for the international default.</param>
/// <param name="Name">The country's name in English; empty for the international default.</param>
/// <param name="Emergency">The emergency number; null for the international default, where nobody can know it.</param>
/// <param name="Lines">Crisis lines, in the order to show them; pairs (two languages) stand together. Empty: the directory alone.</param>
/// <param name="Directory">A page that finds a line anywhere.</param>
public sealed record CountryHelp(string Code, string Name, string? Emergency, IReadOnlyList<Helpline> Lines, Uri Directory);
