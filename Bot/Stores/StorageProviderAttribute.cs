using System.ComponentModel.DataAnnotations;

namespace CompassionCoach.Bot.Stores;

/// <summary>Lets through the stores that this build has; for any other, the sentence says what may be written instead.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StorageProviderAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        (value as string)?.Trim().ToUpperInvariant() switch
        {
            "SQLITE" => ValidationResult.Success,
            "COSMOS" => new ValidationResult("Storage:Provider is Cosmos, which is not in this build yet; choose Sqlite."),
            _ => new ValidationResult($"Storage:Provider is '{value}', which is no store that the coach knows; choose Sqlite."),
        };
}
