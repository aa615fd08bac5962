using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// Writes PNG files with a palette (PNG specification, third edition: colour type 3, eight bits). Flat drawings take a third of
/// the bytes that Skia's own writer, which knows no palettes, makes of them; an image has to fit into a chat message.
/// </summary>
public static class Png
{
    private const int MostColours = 256;

    /// <summary>Squared distance under which two shades are taken for one.</summary>
    private const int Alike = 900;

    /// <summary>Alpha stands in the highest byte.</summary>
    private const uint OpaqueFrom = 0xff000000;

    /// <summary>What covers more than this part of the image is an area.</summary>
    private const int Area = 500;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <param name="pixels">Red, green, blue and alpha of each pixel, the first three already multiplied by alpha.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    public static byte[] Encode(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var colours = MemoryMarshal.Cast<byte, uint>(pixels);
        var palette = PaletteOf(colours);
        using var file = new MemoryStream();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, Header(width, height));
        Chunk(file, "PLTE"u8, [.. palette.SelectMany(Opaque)]);
        Chunk(file, "tRNS"u8, [.. palette.Select(colour => (byte)(colour >> 24))]);
        Chunk(file, "IDAT"u8, Rows(colours, palette, width, height));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>
    /// The most frequent colours. Of shades that hardly differ (the soft edges of letters) one stands for all; whatever covers an
    /// area keeps its exact colour.
    /// </summary>
    private static List<uint> PaletteOf(ReadOnlySpan<uint> colours)
    {
        var palette = new List<uint>();
        foreach (var (colour, count) in Counted(colours).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
            if (palette.Count < MostColours && (count > colours.Length / Area || palette.All(chosen => Distance(chosen, colour) > Alike)))
                palette.Add(colour);
        return palette;
    }

    /// <summary>How many pixels have each colour; runs are counted at once, because a drawing is mostly runs.</summary>
    private static Dictionary<uint, int> Counted(ReadOnlySpan<uint> colours)
    {
        var counts = new Dictionary<uint, int>();
        for (var (start, end) = (0, 0); start < colours.Length; start = end)
        {
            while (end < colours.Length && colours[end] == colours[start])
                end++;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, colours[start], out _) += end - start;
        }

        return counts;
    }

    private static byte[] Rows(ReadOnlySpan<uint> colours, List<uint> palette, int width, int height)
    {
        var places = new Dictionary<uint, byte>();
        for (var i = 0; i < palette.Count; i++)
            places[palette[i]] = (byte)i;
        var row = new byte[width + 1];
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                    row[x + 1] = Place(colours[(y * width) + x], palette, places);
                packing.Write(row);
            }

        return packed.ToArray();
    }

    private static byte Place(uint colour, List<uint> palette, Dictionary<uint, byte> places)
    {
        if (places.TryGetValue(colour, out var place))
            return place;
        var nearest = 0;
        for (var i = 1; i < palette.Count; i++)
            if (Distance(colour, palette[i]) < Distance(colour, palette[nearest]))
                nearest = i;
        return places[colour] = (byte)nearest;
    }

    /// <summary>Squared. What is opaque stays opaque: it is never taken for what is not.</summary>
    private static int Distance(uint one, uint other)
    {
        if (one >= OpaqueFrom != other >= OpaqueFrom)
            return int.MaxValue;
        var distance = 0;
        for (var shift = 0; shift < 32; shift += 8)
        {
            var apart = (int)((one >> shift) & 0xff) - (int)((other >> shift) & 0xff);
            distance += apart * apart;
        }

        return distance;
    }

    private static byte[] Opaque(uint colour)
    {
        var alpha = Math.Max(1, colour >> 24);
        return [Part(colour), Part(colour >> 8), Part(colour >> 16)];

        byte Part(uint shifted) => (byte)Math.Min(255, (((shifted & 0xff) * 255) + (alpha / 2)) / alpha);
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3);
        return header;
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Check(data, Check(type, uint.MaxValue)));
        file.Write(number);
    }

    private static uint Check(ReadOnlySpan<byte> data, uint check)
    {
        foreach (var part in data)
            check = Remainders[(check ^ part) & 0xff] ^ (check >> 8);
        return check;
    }

    private static uint Remainder(int number)
    {
        var remainder = (uint)number;
        for (var bit = 0; bit < 8; bit++)
            remainder = (remainder & 1) == 0 ? remainder >> 1 : 0xedb88320 ^ (remainder >> 1);
        return remainder;
    }
}
