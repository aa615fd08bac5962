using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Tests.Talk;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("work", "work")]
    [InlineData("  It's  the 2nd… one! ", "its the 2nd one")]
    [InlineData("Ąžuolas, ÉTÉ", "azuolas ete")]
    [InlineData("🙂", "")]
    public void Letters_and_digits_stay_in_lower_case_without_accents(string text, string plain) => Assert.Equal(plain, Likeness.Plain(text));

    /// <summary>400 characters are looked at; an emoji is two of them, and half of one cannot be taken apart from its accents.</summary>
    [Fact]
    public void A_long_message_whose_cut_falls_into_an_emoji_is_read() =>
        Assert.Equal(new string('a', 399), Likeness.Plain(new string('a', 399) + "🙂" + new string('b', 100)));

    [Theory]
    [InlineData("compasion", "compassion")]
    [InlineData("comapssion", "compassion")]
    [InlineData("I wnat to go bakc to the start of this part and then see what else is there now", "I want to go back to the start of this part and then see what else is there now")]
    public void A_slip_of_the_finger_is_near(string typed, string known) => Assert.True(Likeness.Near(typed, known));

    [Theory]
    [InlineData("stip", "stop")]
    [InlineData("comprehension", "compassion")]
    [InlineData("compasn", "compassion")]
    public void Another_word_is_not_near(string typed, string known) => Assert.False(Likeness.Near(typed, known));
}
