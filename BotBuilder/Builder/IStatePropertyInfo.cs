namespace Microsoft.Bot.Builder;

/// <summary>A named piece of state.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
