using Microsoft.Bot.Builder;

namespace CompassionCoach.Tests.BotBuilder.Turns;

public sealed class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task The_first_middleware_is_the_outermost()
    {
        _adapter.Use(Calling("a", times: 1)).Use(Calling("b", times: 1));

        await RunAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        _adapter.Use(Calling("a", times: 0)).Use(Calling("b", times: 1));

        await RunAsync();

        Assert.Equal(["a in", "a out"], _order);
    }

    [Fact]
    public async Task Middleware_that_goes_on_twice_runs_the_rest_twice()
    {
        _adapter.Use(Calling("a", times: 2)).Use(Calling("b", times: 1));

        await RunAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "b in", "bot", "b out", "a out"], _order);
    }

    [Fact]
    public async Task A_set_of_middleware_stands_as_one()
    {
        _adapter.Use(new MiddlewareSet().Use(Calling("a", times: 1)).Use(Calling("b", times: 1))).Use(Calling("c", times: 1));

        await RunAsync();

        Assert.Equal(["a in", "b in", "c in", "bot", "c out", "b out", "a out"], _order);
    }

    [Fact]
    public async Task What_a_bot_throws_passes_the_middleware_and_ends_with_the_error_handler()
    {
        Exception? seen = null;
        _adapter.Use(Calling("a", times: 1));
        _adapter.OnTurnError = (_, thrown) =>
        {
            seen = thrown;
            return Task.CompletedTask;
        };

        await RunAsync((_, _) => throw new InvalidOperationException("oh"));

        Assert.Equal("oh", seen?.Message);
        Assert.Equal(["a in"], _order);
    }

    [Fact]
    public Task Without_an_error_handler_what_a_bot_throws_goes_on_to_the_caller() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) => throw new InvalidOperationException("oh")));

    private async Task RunAsync(BotCallbackHandler? bot = null)
    {
        using var turn = new TurnContext(_adapter, Activities.Message());
        await _adapter.RunAsync(turn, bot ?? ((_, _) =>
        {
            _order.Add("bot");
            return Task.CompletedTask;
        }));
    }

    private Step Calling(string name, int times) => new(name, times, _order);

    private sealed class Step(string name, int times, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            for (var i = 0; i < times; i++) await next(cancellationToken);
            order.Add($"{name} out");
        }
    }
}
