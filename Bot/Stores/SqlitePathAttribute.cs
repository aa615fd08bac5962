using System.ComponentModel.DataAnnotations;

namespace CompassionCoach.Bot.Stores;

/// <summary>Lets through what can be the path of a file.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SqlitePathAttribute : ValidationAttribute
{
    private const int MostCharacters = 1024;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        not string or "" => new("Storage:Sqlite:Path is empty; it names the database file, data/coach.db for example."),
        string { Length: > MostCharacters } => new("Storage:Sqlite:Path is longer than 1,024 characters."),
        string path when path.Contains('\0', StringComparison.Ordinal) => new("Storage:Sqlite:Path holds a null character."),
        _ => ValidationResult.Success,
    };
}
