using CompassionCoach.Cards.Pictures;
using SkiaSharp;

namespace CompassionCoach.Tests.Pictures;

/// <summary>What holds for each drawing, whatever it was given.</summary>
public sealed class EveryDrawing
{
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var drawing in Drawings.All)
                foreach (var how in new[] { "usual", "little", "odd", "long" })
                    all.Add(drawing.Name, how);
            return all;
        }
    }

    public static TheoryData<string> Names => [.. Drawings.All.Select(drawing => drawing.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_an_image_that_fits_a_phone_and_a_message(string name, string how)
    {
        var picture = Draw(name, how);
        using var image = SKBitmap.Decode(picture.Png);
        Assert.Equal((picture.Width, picture.Height), (image.Width, image.Height));
        Assert.Equal(Canvas.Width * Canvas.Scale, picture.Width, 1.0);
        Assert.InRange(picture.Height, 100 * Canvas.Scale, (Canvas.Tallest * Canvas.Scale) + 1);
        Assert.InRange(picture.Png.Length, 500, how == "usual" ? 24_000 : 50_000);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_stay_in_their_room_and_apart_from_each_other(string name, string how)
    {
        var picture = Draw(name, how);
        var bottom = picture.Height / Canvas.Scale;
        Assert.True(picture.Texts.Count > 1);
        foreach (var text in picture.Texts)
        {
            Assert.True(text.Ink.Left > text.Room.Left - 2 && text.Ink.Right < text.Room.Right + 2, $"too wide: {text}");
            Assert.True(text.Ink.Top > text.Room.Top - 3 && text.Ink.Bottom < text.Room.Bottom + 3, $"too high: {text}");
            Assert.True(text.Ink.Left >= 10 && text.Ink.Right <= Canvas.Width - 10 && text.Ink.Top >= 10 && text.Ink.Bottom <= bottom - 10, $"off the paper: {text}");
        }

        for (var i = 0; i < picture.Texts.Count; i++)
            foreach (var other in picture.Texts.Skip(i + 1))
                Assert.False(Meet(picture.Texts[i].Ink, other.Ink), $"one over the other: {picture.Texts[i]} {other}");
    }

    /// <summary>The iceberg's sea and the water of the rings reach the edges on purpose.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_touches_the_edge_of_the_paper(string name, string how)
    {
        if (name is "iceberg" or "rings")
            return;
        using var image = SKBitmap.Decode(Draw(name, how).Png);
        for (var y = 40; y < image.Height - 40; y++)
            for (var x = 0; x < 8; x++)
            {
                Assert.Equal(Palette.Paper, image.GetPixel(x, y));
                Assert.Equal(Palette.Paper, image.GetPixel(image.Width - 1 - x, y));
            }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_paper_is_opaque_but_for_its_soft_corners(string name, string how)
    {
        using var image = SKBitmap.Decode(Draw(name, how).Png);
        Assert.Equal(0, image.GetPixel(0, 0).Alpha);
        Assert.Equal(0, image.GetPixel(image.Width - 1, image.Height - 1).Alpha);
        for (var y = 36; y < image.Height - 36; y++)
            for (var x = 0; x < image.Width; x++)
                Assert.Equal(255, image.GetPixel(x, y).Alpha);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_words_for_it_leave_nothing_out(string name, string how)
    {
        var (drawing, given) = (Drawings.Find(name)!, Given.To(Drawings.Find(name)!, how));
        var words = string.Join('\n', drawing.InWords(given).SelectMany(spoken => spoken.Parts.Prepend(spoken.About)));
        foreach (var mark in given.SelectMany(series => series.Marks))
        {
            Assert.Contains(mark.Label, words);
            Assert.Contains(mark.Amount, words);
        }

        foreach (var series in given.Where(series => series.Marks.Count > 0))
            Assert.Contains(series.Name, words);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_makes_the_same(string name) => Assert.Equal(Draw(name, "usual").Png, Draw(name, "usual").Png);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_drawn_from_too_little(string name)
    {
        var drawing = Drawings.Find(name)!;
        var usual = Given.To(drawing, "usual");
        var nothing = new Series("name", []);
        Assert.True(drawing.Suffices(usual));
        Assert.True(drawing.Suffices(Given.To(drawing, "little")));
        Assert.False(drawing.Suffices([.. usual.Select(_ => nothing)]));
        for (var only = 0; only < usual.Count; only++)
            Assert.False(drawing.Suffices([.. usual.Select((series, index) => index == only ? series with { Marks = [series.Marks[0]] } : nothing)]));
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("circles")]
    public void A_thing_that_was_measured_once_is_left_out(string name)
    {
        var drawing = Drawings.Find(name)!;
        Series[] given = [Given.Weighed("before", ("Ana", 1), ("Bo", 2)), Given.Weighed("after", ("Bo", 3), ("Cy", 0))];
        Assert.Equal(["Bo"], drawing.InWords(given).Select(spoken => spoken.About));
        Assert.DoesNotContain(drawing.Draw(given).Texts, text => text.Words is "Ana" or "Cy");
        Assert.False(drawing.Suffices([given[0], Given.Weighed("after", ("Cy", 0))]));
    }

    [Fact]
    public void Circles_overlap_the_more_the_nearer_somebody_is()
    {
        var shared = Enumerable.Range(0, 4).Select(level => Draw("circles", Given.Weighed("before", ("X", level)), Given.Weighed("after", ("X", level)))).Select(Apricot).ToList();
        Assert.Equal(0, shared[0]);
        Assert.True(shared[1] > 100 && shared[2] > shared[1] * 1.5 && shared[3] > shared[2] * 1.2, string.Join(", ", shared));
    }

    [Fact]
    public void A_bar_is_as_long_as_its_level()
    {
        var lengths = Enumerable.Range(0, 4).Select(level => Draw("bars", Given.Weighed("a", ("X", level)), Given.Weighed("b", ("X", 0)))).Select(Leaf).ToList();
        Assert.Equal(lengths[3] - lengths[2], lengths[2] - lengths[1], (lengths[3] - lengths[2]) * 0.05);
        Assert.True(lengths[1] > lengths[0] * 1.5);
    }

    private static Picture Draw(string name, string how) => Drawings.Find(name)!.Draw(Given.To(Drawings.Find(name)!, how));

    private static SKBitmap Draw(string name, params Series[] given) => SKBitmap.Decode(Drawings.Find(name)!.Draw(given).Png);

    private static int Apricot(SKBitmap image) => image.Pixels.Count(pixel => pixel == Palette.Apricot);

    private static int Leaf(SKBitmap image) => image.Pixels.Count(pixel => pixel == Palette.Leaf);

    private static bool Meet((float Left, float Top, float Right, float Bottom) one, (float Left, float Top, float Right, float Bottom) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
