using CompassionCoach.Dialogs.Support;

namespace CompassionCoach.Tests.Support;

/// <summary>However it is typed, the same words mean the same; and one sentence does not speak for another.</summary>
public sealed class ReadingDisguises
{
    [Theory]
    [InlineData("I WANT TO KILL MYSELF")]
    [InlineData("i want to k1ll mys3lf")]
    [InlineData("i want to k!ll myself")]
    [InlineData("i want to k*ll myself")]
    [InlineData("k i l l  m y s e l f tonight")]
    [InlineData("I want to d i e")]
    [InlineData("i want to k.i.l.l myself")]
    [InlineData("i want to kiiiiill myselffff")]
    [InlineData("i want to kill mysefl")]
    [InlineData("i want to killmyself")]
    [InlineData("i\u200B want to k\u200Bill my\u00ADself")]
    [InlineData("i want to 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟")]
    [InlineData("i want to ｋｉｌｌ myself")]
    [InlineData("i want to kіll mysеlf")]
    [InlineData("I don’t want to live anymore")]
    [InlineData("I dont want to live anymore")]
    [InlineData("I don t want to live anymore")]
    [InlineData("I feel su1c1dal")]
    [InlineData("i feel suicdal")]
    [InlineData("i want to 🔫 myself")]
    [InlineData("im gonna kms")]
    [InlineData("I just, honestly, really want to… die")]
    [InlineData("I want\nto die")]
    [InlineData("ich moechte mich toeten")]
    [InlineData("j'ai envie de mourir")]
    [InlineData("j’ai envie de mourir")]
    [InlineData("jai envi de mourir")]
    [InlineData("no quiero vivir mas")]
    [InlineData("nao quero mais viver")]
    public void Notices_the_words_however_they_are_typed(string text)
    {
        var finding = Lists.Reader.Read(text);
        Assert.Equal((SupportLevel.Clear, SupportCategory.Suicide), (finding.Level, finding.Category));
    }

    [Theory]
    [InlineData("This meeting is killing me lol. I want to die.")]
    [InlineData("I'm not suicidal or anything. I just want to kill myself.")]
    [InlineData("In the film they all survive. I want to die.")]
    [InlineData("Our suicide-prevention policy is fine\n\nI'm going to end my life tonight")]
    [InlineData("Ten years ago I was happy! Now I want to die.")]
    [InlineData("I could murder a coffee; then I'll hang myself")]
    [InlineData("I'm fine, don't worry, but I don't want to live anymore")]
    public void Lets_no_idiom_denial_or_story_speak_for_another_sentence(string text) =>
        Assert.Equal(SupportLevel.Clear, Lists.Reader.Read(text).Level);

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(999)]
    public void Finds_one_sentence_in_a_long_text(int place)
    {
        const string Everyday = "Today I noticed my breath during the meeting, and I was a little kinder to myself than last week. ";
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => i == place ? "ich will nicht mehr leben. " : Everyday));
        Assert.Equal(new SupportFinding(SupportLevel.Clear, SupportCategory.Suicide, "de"), Lists.Reader.Read(text));
        Assert.Equal(SupportFinding.Nothing, Lists.Reader.Read(text.Replace("ich will nicht mehr leben. ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("🔪🔫💊")]
    [InlineData("\uD83D lone \uDE00 halves")]
    [InlineData("!!!???...")]
    [InlineData("日本語の文章です")]
    public void Finds_nothing_in_nothing(string? text) => Assert.Equal(SupportFinding.Nothing, Lists.Reader.Read(text));

    [Fact]
    public void Reads_hostile_texts_to_the_end()
    {
        string[] texts =
        [
            new('a', 100_000), new('*', 100_000), new('!', 100_000), new('\'', 100_000), string.Concat(Enumerable.Repeat("i ", 50_000)),
            string.Concat(Enumerable.Repeat("i want to ", 10_000)), string.Concat(Enumerable.Repeat("k1!l ", 20_000)),
            string.Concat(Enumerable.Repeat("my friend said he ", 6_000)), string.Concat(Enumerable.Repeat("\u0301", 100_000)),
        ];
        foreach (var text in texts) Assert.Equal(SupportLevel.Clear, Lists.Reader.Read(text + ". I want to die").Level);
    }

    [Fact]
    public void Reads_the_same_from_many_threads()
    {
        var sentences = LabelledSentence.All().Select(sentence => sentence.Text).ToArray();
        var alone = sentences.Select(Lists.Reader.Read).ToArray();
        var together = sentences.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Lists.Reader.Read).ToArray();
        Assert.Equal(alone, together);
    }
}
