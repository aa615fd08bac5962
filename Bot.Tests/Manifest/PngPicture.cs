using System.Buffers.Binary;
using System.IO.Compression;

namespace CompassionCoach.Tests.Manifest;

/// <summary>Reads what our icons are: PNG (ISO/IEC 15948), 8 bits a channel, RGB or RGBA, not interlaced; anything else is refused.</summary>
internal sealed class PngPicture
{
    private readonly byte[] samples;

    private PngPicture(int width, int height, int channels, byte[] samples) =>
        (Width, Height, Channels, this.samples) = (width, height, channels, samples);

    public int Width { get; }

    public int Height { get; }

    /// <summary>3 without transparency, 4 with.</summary>
    public int Channels { get; }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels()
    {
        for (var at = 0; at < samples.Length; at += Channels)
            yield return (samples[at], samples[at + 1], samples[at + 2], Channels == 4 ? samples[at + 3] : byte.MaxValue);
    }

    public static PngPicture Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        using var packed = new MemoryStream();
        byte[] header = [];
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var data = file.AsSpan(at + 8, length);
            if (file.AsSpan(at + 4, 4).SequenceEqual("IHDR"u8))
                header = data.ToArray();
            else if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                packed.Write(data);
            at += length + 12;
        }

        Assert.True(header[8] == 8 && header[9] is 2 or 6 && header[12] == 0, "The icon is not plain RGB or RGBA of 8 bits.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var channels = header[9] == 6 ? 4 : 3;
        packed.Position = 0;
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        return new PngPicture(width, height, channels, Unfilter(lines, width * channels, height, channels));
    }

    /// <summary>Clause 9: each line starts with the number of the filter that was applied to it.</summary>
    private static byte[] Unfilter(Stream lines, int stride, int height, int channels)
    {
        var all = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines.ReadByte();
            var line = all.AsSpan(y * stride, stride);
            lines.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                int left = x < channels ? 0 : line[x - channels];
                int above = y == 0 ? 0 : all[((y - 1) * stride) + x];
                int corner = y == 0 || x < channels ? 0 : all[((y - 1) * stride) + x - channels];
                line[x] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException($"Filter {filter} does not exist."),
                });
            }
        }

        return all;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
