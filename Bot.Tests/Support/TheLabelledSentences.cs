using CompassionCoach.Dialogs.Support;
using Xunit.Abstractions;

namespace CompassionCoach.Tests.Support;

/// <summary>How much of what people in danger write is noticed, and how often everyday talk is mistaken for it.</summary>
public sealed class TheLabelledSentences(ITestOutputHelper output)
{
    [Fact]
    public void Are_many_and_nearly_half_of_them_are_everyday_talk()
    {
        var all = LabelledSentence.All();
        Assert.True(all.Count >= 1200, $"{all.Count} sentences");
        Assert.True(all.Count(sentence => !sentence.IsDanger) >= 0.45 * all.Count, $"{all.Count(sentence => !sentence.IsDanger)} of {all.Count} everyday");
        Assert.Equal(["de", "en", "es", "fr", "pt"], all.Select(sentence => sentence.Language).Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(all.Count(sentence => sentence.IsHeldOut), 0.4 * all.Count, 0.6 * all.Count);
        Assert.Empty(all.GroupBy(sentence => sentence.Text).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("tuned on", false)]
    [InlineData("held out", true)]
    public void Are_noticed_where_someone_is_in_danger_and_left_alone_where_not(string half, bool heldOut) =>
        Hold(half, [.. LabelledSentence.All().Where(sentence => sentence.IsHeldOut == heldOut)]);

    [Fact]
    public void Written_fresh_in_earlier_rounds_are_read_now() => Hold("learned", LabelledSentence.All("learned"));

    private void Hold(string half, IReadOnlyCollection<LabelledSentence> sentences)
    {
        var danger = sentences.Where(sentence => sentence.IsDanger).ToArray();
        var everyday = sentences.Where(sentence => !sentence.IsDanger).ToArray();
        var noticed = Tell($"noticed, {half}", danger, finding => finding.IsAlarm);
        var mistaken = Tell($"false alarms, {half}", everyday, finding => finding.IsAlarm);
        Assert.True(noticed >= 0.98, $"{noticed:P2} of {danger.Length} noticed");
        Assert.True(mistaken <= 0.02, $"{mistaken:P2} of {everyday.Length} mistaken");
    }

    private double Tell(string title, IReadOnlyCollection<LabelledSentence> sentences, Func<SupportFinding, bool> counts)
    {
        output.WriteLine(title);
        var read = sentences.Select(sentence => (sentence.Language, Group: $"{sentence.Label} {sentence.About}".ToLowerInvariant(),
            Counts: counts(Lists.Reader.Read(sentence.Text)))).ToArray();
        foreach (var group in read.GroupBy(one => one.Language).Concat(read.GroupBy(one => one.Group).OrderBy(group => group.Key, StringComparer.Ordinal)))
        {
            output.WriteLine($"  {group.Key,-24} {group.Count(one => one.Counts),4} of {group.Count(),4}  {group.Average(one => one.Counts ? 1.0 : 0.0):P1}");
        }
        output.WriteLine($"  all {read.Count(one => one.Counts)} of {read.Length}");
        return read.Average(one => one.Counts ? 1.0 : 0.0);
    }
}
