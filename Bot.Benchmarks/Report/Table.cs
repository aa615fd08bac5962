using System.Text;

namespace CompassionCoach.Benchmarks.Report;

/// <summary>What a benchmark found. Written as Markdown in padded columns, so that it also reads as plain text.</summary>
/// <param name="Title">What was measured.</param>
/// <param name="Columns">The first one names the row; the others hold figures.</param>
internal sealed record Table(string Title, params IReadOnlyList<string> Columns)
{
    private readonly List<string[]> rows = [];

    /// <summary>Lines under the table.</summary>
    public List<string> Notes { get; } = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public override string ToString()
    {
        var widths = Columns.Select((column, i) => rows.Select(row => row[i].Length).Append(column.Length).Max()).ToArray();
        var text = new StringBuilder($"### {Title}\n\n");
        Line(text, Columns, widths);
        Line(text, [.. widths.Select((width, i) => i == 0 ? new string('-', width) : new string('-', width - 1) + ":")], widths);
        foreach (var row in rows)
            Line(text, row, widths);
        foreach (var note in Notes)
            text.Append('\n').Append(note).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells, int[] widths)
    {
        for (var i = 0; i < cells.Count; i++)
            text.Append("| ").Append(i == 0 ? cells[i].PadRight(widths[i]) : cells[i].PadLeft(widths[i])).Append(' ');
        text.Append("|\n");
    }
}
