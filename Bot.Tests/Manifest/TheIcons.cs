namespace CompassionCoach.Tests.Manifest;

public sealed class TheIcons
{
    [Fact]
    public void Show_the_mark_in_colour_at_192_by_192_with_no_hole_in_it()
    {
        var icon = Icon("color");

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.Equal(192 * 192, icon.Pixels().Count(pixel => pixel.Alpha == byte.MaxValue));
        Assert.True(icon.Pixels().Distinct().Count() > 3);
    }

    [Fact]
    public void Show_the_mark_in_white_on_nothing_at_32_by_32()
    {
        var icon = Icon("outline");

        Assert.Equal((32, 32, 4), (icon.Width, icon.Height, icon.Channels));
        Assert.All(icon.Pixels().Where(pixel => pixel.Alpha > 0), pixel =>
            Assert.Equal((byte.MaxValue, byte.MaxValue, byte.MaxValue), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(icon.Pixels().Count(pixel => pixel.Alpha == byte.MaxValue), 50, 500);
        Assert.InRange(icon.Pixels().Count(pixel => pixel.Alpha == 0), 500, 1000);
    }

    private static PngPicture Icon(string name) => PngPicture.Read(File.ReadAllBytes(Repository.PathOf("manifest", "icons", $"{name}.png")));
}
