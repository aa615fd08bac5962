using System.ComponentModel.DataAnnotations;

namespace CompassionCoach.Bot.Turns;

/// <summary>Lets through none, or one that is long enough. The sentence does not repeat it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KeySecretAttribute : ValidationAttribute
{
    private const int Least = 32;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string { Length: > 0 and < Least }
            ? new($"Learners:KeySecret is shorter than {Least} characters; leave it empty and one is made.")
            : ValidationResult.Success;
}
