namespace Microsoft.Bot.Builder;

/// <summary>One named piece of a <see cref="BotState"/>, which it loads when first asked.</summary>
internal sealed class StatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        var known = state.GetCachedState(turnContext)!.State.TryGetValue(name, out var kept) && kept is not null;
        if (known || defaultValueFactory is null) return (await state.GetValueAsync<T>(turnContext, name, cancellationToken))!;
        var fresh = defaultValueFactory();
        await state.SetValueAsync(turnContext, name, fresh, cancellationToken);
        return fresh;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        await state.SetValueAsync(turnContext, name, value, cancellationToken);
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        await state.DeleteValueAsync(turnContext, name, cancellationToken);
    }
}
