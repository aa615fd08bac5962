using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// Paper 600 units wide, as high as is needed: what is drawn is recorded first and rendered when its height is known.
/// </summary>
public sealed class Canvas : IDisposable
{
    public const float Width = 600;

    public const float Tallest = 700;

    /// <summary>Kept free on every side.</summary>
    public const float Margin = 28;

    public const float Inner = Width - (2 * Margin);

    /// <summary>Pixels for a unit: sharp where a card is 300 points wide, and small enough to travel in a message.</summary>
    public const float Scale = 4f / 3;

    private const float Corner = 26;

    private readonly SKPictureRecorder recorder = new();
    private readonly List<PlacedText> texts = [];

    public Canvas() => Pen = recorder.BeginRecording(new SKRect(0, 0, Width, Tallest));

    /// <summary>For what has no method of its own here.</summary>
    public SKCanvas Pen { get; }

    public static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };

    public static SKPaint Stroke(SKColor colour, float width) => new()
    {
        Color = colour,
        IsAntialias = true,
        IsStroke = true,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
    };

    public void Shape(SKPath path, SKColor? fill, SKColor? line = null, float width = 3)
    {
        if (fill is { } inside)
            using (var paint = Fill(inside))
                Pen.DrawPath(path, paint);
        if (line is { } edge)
            using (var paint = Stroke(edge, width))
                Pen.DrawPath(path, paint);
    }

    public void Box(SKRect box, float corner, SKColor? fill, SKColor? line = null, float width = 3)
    {
        using var path = new SKPath();
        path.AddRoundRect(box, corner, corner);
        Shape(path, fill, line, width);
    }

    public void Disc(float x, float y, float radius, SKColor? fill, SKColor? line = null, float width = 3)
    {
        using var path = new SKPath();
        path.AddCircle(x, y, radius);
        Shape(path, fill, line, width);
    }

    public void Line(float fromX, float fromY, float toX, float toY, SKColor colour, float width = 3)
    {
        using var paint = Stroke(colour, width);
        Pen.DrawLine(fromX, fromY, toX, toY, paint);
    }

    /// <summary>A closed outline through some points, its corners softened.</summary>
    public static SKPath Rounded(IReadOnlyList<(float X, float Y)> points, float radius)
    {
        var path = new SKPath();
        for (var i = 0; i < points.Count; i++)
        {
            var (before, at, after) = (points[(i + points.Count - 1) % points.Count], points[i], points[(i + 1) % points.Count]);
            var (from, to) = (Near(at, before, radius), Near(at, after, radius));
            if (i == 0)
                path.MoveTo(from);
            else
                path.LineTo(from);
            path.QuadTo(at.X, at.Y, to.X, to.Y);
        }

        path.Close();
        return path;
    }

    /// <summary>Slanting lines within a shape, so that it can be told from a plain one without its colour.</summary>
    public void Hatch(SKPath within, SKColor colour, float apart = 11, float width = 3)
    {
        Pen.Save();
        Pen.ClipPath(within, antialias: true);
        var box = within.Bounds;
        for (var x = box.Left - box.Height; x < box.Right; x += apart)
            Line(x, box.Bottom, x + box.Height, box.Top, colour, width);
        Pen.Restore();
    }

    /// <summary>Words from their top; <paramref name="x"/> is the left, the middle or the right of their room.</summary>
    public void Write(Laid words, float x, float top, SKColor ink, SKTextAlign align = SKTextAlign.Left)
    {
        if (words.Lines.Count == 0)
            return;
        using var paint = Fill(ink);
        var covered = SKRect.Empty;
        for (var i = 0; i < words.Lines.Count; i++)
        {
            var line = words.Lines[i];
            var left = x - (Share(align) * words.Letters.Measure(line, words.Size));
            var baseline = top + (i * words.LineHeight) + (words.Size * 0.95f);
            words.Letters.Write(Pen, line, left, baseline, words.Size, paint);
            var letters = words.Letters.Ink(line, words.Size);
            letters.Offset(left, baseline);
            covered = covered.IsEmpty ? letters : SKRect.Union(covered, letters);
        }

        var start = x - (Share(align) * words.Room);
        texts.Add(new PlacedText(string.Join(' ', words.Lines), (start, top, start + words.Room, top + words.Height), (covered.Left, covered.Top, covered.Right, covered.Bottom)));
    }

    /// <summary>Words around a middle.</summary>
    public void WriteAmid(Laid words, float x, float y, SKColor ink) => Write(words, x, y - (words.Height / 2), ink, SKTextAlign.Center);

    /// <summary>Renders what was drawn, on paper with soft corners.</summary>
    public Picture Finish(float height)
    {
        var (width, pixels) = ((int)(Width * Scale), (int)Math.Round(Math.Min(height, Tallest) * Scale));
        using var recording = recorder.EndRecording();
        using var bitmap = new SKBitmap(new SKImageInfo(width, pixels, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var on = new SKCanvas(bitmap);
        using var paper = new SKPath();
        on.Clear(SKColors.Transparent);
        on.Scale(Scale);
        paper.AddRoundRect(new SKRect(0, 0, Width, pixels / Scale), Corner, Corner);
        on.ClipPath(paper, antialias: true);
        using (var paint = Fill(Palette.Paper))
            on.DrawPaint(paint);
        on.DrawPicture(recording);
        on.Flush();
        return new Picture(Png.Encode(bitmap.GetPixelSpan(), width, pixels), width, pixels, texts);
    }

    public void Dispose() => recorder.Dispose();

    /// <summary>A point on the way from one to another, at most half way.</summary>
    private static SKPoint Near((float X, float Y) from, (float X, float Y) to, float away)
    {
        var length = MathF.Max(1, MathF.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        var share = MathF.Min(0.5f, away / length);
        return new SKPoint(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
    }

    private static float Share(SKTextAlign align) => align switch
    {
        SKTextAlign.Left => 0,
        SKTextAlign.Center => 0.5f,
        _ => 1,
    };
}
