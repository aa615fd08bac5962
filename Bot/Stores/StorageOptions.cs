using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Stores;

/// <summary>Where the coach keeps what it knows of learners: the settings under <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary><c>Sqlite</c>, one file on one machine (the default).</summary>
    [StorageProvider]
    public string Provider { get; set; } = "Sqlite";

    [Required]
    [ValidateObjectMembers]
    public SqliteOptions Sqlite { get; set; } = new();
}
