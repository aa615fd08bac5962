using System.Text;
using CompassionCoach.Cards.Pictures;
using SkiaSharp;

namespace CompassionCoach.Tests.Pictures;

/// <summary>Words made fit to be drawn, and broken into lines.</summary>
public sealed class TheLetters
{
    [Theory]
    [InlineData("Zażółć gęślą jaźń, Iğdır, ŞÖFÖR, ñandú, Đặng Thị Ánh, Ελένη, Київ, “so” – yes…")]
    [InlineData("O'Brien & <b>sons</b> 50% + 1 = {x}")]
    public void Letters_of_Latin_Greek_and_Cyrillic_are_drawn_as_they_are(string words)
    {
        Assert.Equal(words, DrawnWords.Clean(words, Letters.Regular.Has));
        Assert.Equal(words, DrawnWords.Clean(words.Normalize(NormalizationForm.FormD), Letters.Bold.Has));
    }

    [Theory]
    [InlineData("tea 😀 time", "tea · time")]
    [InlineData("👩‍👩‍👧", "·")]
    [InlineData("مرحبا", "···")]
    [InlineData("a\u0000b\u202Ec\u2066d\u200Be\uFEFF", "abcde")]
    [InlineData(" two\n\nlines\tand\u2028more ", "two lines and more")]
    [InlineData("", "")]
    public void What_cannot_be_drawn_is_a_dot_and_what_is_invisible_is_gone(string words, string drawn) =>
        Assert.Equal(drawn, DrawnWords.Clean(words, rune => rune.Value != 0xfffd && Letters.Regular.Has(rune)));

    /// <summary>Not as data of a theory: the runner would make it valid.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_a_dot() =>
        Assert.Equal("half · a pair", DrawnWords.Clean("half \ud83d a pair", rune => rune.Value != 0xfffd && Letters.Regular.Has(rune)));

    [Fact]
    public void Piled_up_marks_are_cut_down()
    {
        var piled = "a" + string.Concat(Enumerable.Repeat("\u0316\u0317\u0318", 30));
        Assert.InRange(DrawnWords.Clean(piled, _ => true).Length, 1, 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Too_many_words_end_in_an_ellipsis_at_the_last_line_there_is(int lines)
    {
        var laid = Laid.Out(string.Join(' ', Enumerable.Repeat("remember", 40)), 200, Letters.Regular, 24, lines);
        Assert.Equal(lines, laid.Lines.Count);
        Assert.EndsWith("…", laid.Lines[^1]);
        Assert.All(laid.Lines, line => Assert.InRange(laid.Letters.Measure(line, laid.Size), 50, 200));
    }

    [Fact]
    public void A_word_that_is_a_little_too_long_is_written_smaller_and_a_far_too_long_one_is_broken()
    {
        var width = Letters.Regular.Measure("grandmother", 24) - 6;
        var smaller = Laid.Out("my grandmother", width, Letters.Regular, 24);
        Assert.Equal(["my", "grandmother"], smaller.Lines);
        Assert.InRange(smaller.Size, 20, 23.5f);
        var broken = Laid.Out("grandmothergrandmother", width, Letters.Regular, 24);
        Assert.True(broken.Lines.Count > 1);
        Assert.Equal("grandmothergrandmother", string.Concat(broken.Lines));
    }

    /// <summary>WCAG 2.2: 4.5:1 for words, 3:1 for shapes that mean something.</summary>
    [Fact]
    public void Words_and_shapes_stand_out_from_what_is_behind_them()
    {
        SKColor[] pale =
        [
            Palette.Paper, Palette.Surface, Palette.LeafMist, Palette.LeafMist2, Palette.Cream,
            Palette.SeaMist0, Palette.SeaMist, Palette.SeaMist1, Palette.SeaMist2, Palette.SeaMist3,
        ];
        Assert.All(pale, behind => Assert.True(Contrast(Palette.Ink, behind) >= 4.5, $"{behind}"));
        Assert.True(Contrast(Palette.Soft, Palette.Paper) >= 4.5 && Contrast(Palette.Soft, Palette.Surface) >= 4.5 && Contrast(Palette.Soft, Palette.LeafMist) >= 4.5);
        Assert.True(Contrast(Palette.Surface, Palette.Leaf) >= 4.5);
        foreach (var shape in new[] { Palette.Leaf, Palette.Clay, Palette.Sea, Palette.Rule })
            Assert.True(Contrast(shape, Palette.Paper) >= 3 && Contrast(shape, Palette.Surface) >= 3);
        Assert.True(Contrast(Palette.Sea, Palette.SeaMist3) >= 3);
    }

    [Fact]
    public void A_png_gives_back_flat_colours_exactly_and_soft_ones_nearly()
    {
        using var source = new SKBitmap(new SKImageInfo(300, 200, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var on = new SKCanvas(source))
        {
            on.Clear(Palette.Paper);
            using var paint = Canvas.Fill(Palette.Leaf);
            on.DrawCircle(150, 100, 80, paint);
            paint.Color = Palette.Clay;
            on.DrawRect(0, 0, 40, 40, paint);
        }

        using var read = SKBitmap.Decode(Png.Encode(source.GetPixelSpan(), 300, 200));
        Assert.Equal(Palette.Leaf, read.GetPixel(150, 100));
        Assert.Equal(Palette.Clay, read.GetPixel(20, 20));
        Assert.Equal(Palette.Paper, read.GetPixel(299, 199));
        Assert.All(source.Pixels.Zip(read.Pixels), pair => Assert.True(Apart(pair.First, pair.Second) <= 30, $"{pair}"));
    }

    private static int Apart(SKColor one, SKColor other) =>
        Math.Max(Math.Abs(one.Red - other.Red), Math.Max(Math.Abs(one.Green - other.Green), Math.Abs(one.Blue - other.Blue)));

    private static double Contrast(SKColor one, SKColor other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(SKColor colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
}
