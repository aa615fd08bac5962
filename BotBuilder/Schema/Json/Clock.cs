namespace Microsoft.Bot.Schema;

/// <summary>The API has no place to give a time: replies and test activities are stamped from here, and from nowhere else.</summary>
internal static class Clock
{
#pragma warning disable RS0030 // See above.
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();
#pragma warning restore RS0030
}
