namespace Microsoft.Bot.Builder;

/// <summary>Makes accessors for named pieces of state.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
