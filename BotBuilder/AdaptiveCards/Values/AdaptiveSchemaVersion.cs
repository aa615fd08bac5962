using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the card schema: major and minor number.</summary>
public sealed class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    private string? text;

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <exception cref="ArgumentException">The text is not two numbers with a dot between.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (!System.Version.TryParse(versionString, out var version))
            throw new ArgumentException("A schema version is two numbers with a dot between, such as 1.5.", nameof(versionString));
        (Major, Minor) = (version.Major, version.Minor);
    }

    public int Major { get; }

    public int Minor { get; }

    public int CompareTo(AdaptiveSchemaVersion? other) =>
        other is null ? 1 : Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override bool Equals(object? obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => text ??= string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) =>
        version1 is null ? version2 is null : version1.Equals(version2);

    public static bool operator !=(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => !(version1 == version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => left.CompareTo(right) >= 0;
}
