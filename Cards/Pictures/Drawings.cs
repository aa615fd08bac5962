namespace CompassionCoach.Cards.Pictures;

/// <summary>Every drawing there is. A new one is one file and one entry here.</summary>
public static class Drawings
{
    public static readonly IReadOnlyList<Drawing> All =
    [
        new BarsDrawing(), new LineDrawing(), new CountsDrawing(), new CirclesDrawing(), new IcebergDrawing(),
        new LadderDrawing(), new WebDrawing(), new RingsDrawing(), new StagesDrawing(),
    ];

    public static Drawing? Find(string? name) => All.FirstOrDefault(drawing => drawing.Name == name);
}
