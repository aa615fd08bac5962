using CompassionCoach.Tests.BotBuilder.Turns;
using Microsoft.Bot.Builder;

namespace CompassionCoach.Tests.BotBuilder.State;

public sealed class BotStateTests : IDisposable
{
    private readonly DictionaryStorage _storage = new();
    private readonly RecordingAdapter _adapter = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<string> _name;
    private TurnContext _turn;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _name = _state.CreateProperty<string>("name");
        _turn = new TurnContext(_adapter, Activities.Message());
    }

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task What_is_saved_in_one_turn_is_there_in_the_next()
    {
        await _name.SetAsync(_turn, "Sam");
        await _state.SaveChangesAsync(_turn);
        NextTurn();

        Assert.Equal("Sam", await _name.GetAsync(_turn));
    }

    [Fact]
    public async Task What_is_not_saved_is_gone()
    {
        await _name.SetAsync(_turn, "Sam");
        NextTurn();

        Assert.Null(await _name.GetAsync(_turn));
    }

    [Fact]
    public async Task A_first_value_is_made_once_and_kept()
    {
        Assert.Equal("friend", await _name.GetAsync(_turn, () => "friend"));
        Assert.Equal("friend", await _name.GetAsync(_turn, () => "someone else"));
    }

    [Fact]
    public async Task A_turn_reads_once_and_a_turn_that_changed_nothing_writes_nothing()
    {
        await _name.SetAsync(_turn, "Sam");
        await _state.SaveChangesAsync(_turn);
        NextTurn();

        await _name.GetAsync(_turn);
        await _name.GetAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        Assert.Equal((2, 1), (_storage.Reads, _storage.Writes));
    }

    [Fact]
    public async Task A_turn_that_changed_nothing_can_be_made_to_write()
    {
        await _state.LoadAsync(_turn);
        await _state.SaveChangesAsync(_turn, force: true);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_cleared_state_is_saved_empty()
    {
        await _name.SetAsync(_turn, "Sam");
        await _state.SaveChangesAsync(_turn);
        NextTurn();
        await _state.LoadAsync(_turn);

        await _state.ClearStateAsync(_turn);
        await _state.SaveChangesAsync(_turn);
        NextTurn();

        Assert.Null(await _name.GetAsync(_turn));
    }

    [Fact]
    public async Task A_deleted_state_is_taken_out_of_the_storage()
    {
        await _name.SetAsync(_turn, "Sam");
        await _state.SaveChangesAsync(_turn);

        await _state.DeleteAsync(_turn);

        Assert.Empty(_storage.Items);
    }

    [Fact]
    public async Task A_deleted_property_leaves_the_others()
    {
        var mood = _state.CreateProperty<string>("mood");
        await _name.SetAsync(_turn, "Sam");
        await mood.SetAsync(_turn, "calm");

        await _name.DeleteAsync(_turn);

        Assert.Null(await _name.GetAsync(_turn));
        Assert.Equal("calm", await mood.GetAsync(_turn));
    }

    [Fact]
    public async Task Conversation_and_user_have_their_own_places()
    {
        var user = new UserState(_storage);
        await _name.SetAsync(_turn, "here");
        await user.CreateProperty<string>("name").SetAsync(_turn, "everywhere");

        await new BotStateSet(_state, user).SaveAllChangesAsync(_turn);

        Assert.Equal(["test/conversations/talk", "test/users/learner"], _storage.Items.Keys.Order());
    }

    [Fact]
    public async Task Saving_is_left_to_middleware_unless_the_turn_fails()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));

        await _adapter.RunAsync(_turn, (turn, _) => _name.SetAsync(turn, "Sam"));
        Assert.Equal(1, _storage.Writes);

        NextTurn();
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(_turn, async (turn, _) =>
        {
            await _name.SetAsync(turn, "Alex");
            throw new InvalidOperationException("oh");
        }));
        Assert.Equal(1, _storage.Writes);
    }

    private void NextTurn()
    {
        _turn.Dispose();
        _turn = new TurnContext(_adapter, Activities.Message());
    }
}
