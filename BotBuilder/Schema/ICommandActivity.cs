namespace Microsoft.Bot.Schema;

/// <summary>A request that the bot do something.</summary>
public interface ICommandActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }
}
