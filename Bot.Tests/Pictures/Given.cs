using CompassionCoach.Cards.Pictures;

namespace CompassionCoach.Tests.Pictures;

/// <summary>What learners gave, for every drawing: as people do, as little as there can be, and as much and as odd as there can be.</summary>
internal static class Given
{
    private static readonly string[] Odd =
    [
        "Ω, ελληνικά και πολλά λόγια", "مرحبا بالعالم هذا نص طويل جدا", "😀😀 smile 👩‍👩‍👧 and ❤️", "<script>alert(1)</script><b>&amp;",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Привет, мой дорогой мир, как дела",
        "z̸̢̛͎a̴l̶g̷o̵ \u202Ereversed\u202C\u0000\n\ttabbed", "日本語のテキスト \ud800 and half a pair",
    ];

    private static readonly string[] Long =
        [.. Enumerable.Range(1, 8).Select(number => $"{number} " + string.Concat(Enumerable.Repeat("someone remembers what happened that day, ", 8))[..298])];

    private static readonly Dictionary<string, IReadOnlyList<Series>> Usual = new()
    {
        ["bars"] = [Weighed("got", ("Messages", 3), ("Family", 1), ("The work that matters", 1), ("Rest", 0)), Weighed("deserved", ("Messages", 1), ("Family", 3), ("The work that matters", 3), ("Rest", 2))],
        ["line"] = [Read("at first", 7), Read("half a minute later", 5), Read("and now", 4)],
        ["counts"] = [Read("Holding", 4), Read("Noticing and returning", 7), Read("Moving on purpose", 0)],
        ["circles"] = [Weighed("before", ("My sister", 3), ("The man at the kiosk", 1), ("My old manager", 0)), Weighed("after", ("My sister", 3), ("The man at the kiosk", 2), ("My old manager", 1))],
        ["iceberg"] = [Listed("seen", "Sharp words in the meeting", "Arrives late"), Listed("possible", "A sick child", "Afraid of losing the job", "Not sleeping much")],
        ["ladder"] = [Listed("", "Asked for the day off"), Listed("", "Told my brother no"), Listed("next", "Say one thing in the meeting")],
        ["web"] = [Listed("middle", "My morning tea"), Listed("links", "The woman who picked it", "A driver at night", "Rain in the hills", "Who built the road", "My grandmother")],
        ["rings"] = [Listed("act", "Thank the night cleaner"), Listed("whom it touches", "Ama and her crew"), Listed("whom they touch", "Her two boys", "The day shift")],
        ["stages"] = [Listed("spark", "My jaw goes tight"), Listed("flame", "I talk faster"), Listed("fire", "I slam the door")],
    };

    public static IReadOnlyList<Series> To(Drawing drawing, string how) => how switch
    {
        "usual" => Usual[drawing.Name],
        "little" => Little(drawing.Name),
        "odd" => Much(drawing.Name, Odd),
        _ => Much(drawing.Name, Long),
    };

    public static Series Weighed(string name, params (string Thing, int Level)[] things) =>
        new(name, [.. things.Select(thing => new Mark(thing.Thing) { Value = thing.Level, Most = 3, Amount = $"level {thing.Level}" })]) { Least = "none", Greatest = "most of it" };

    public static Series Listed(string name, params IEnumerable<string> lines) => new(name, [.. lines.Select(line => new Mark(line))]);

    public static Series Read(string name, int value) =>
        new(name, [new Mark($"{value}") { Value = value, Most = 10 }]) { Least = "barely there", Greatest = "very strong" };

    private static IReadOnlyList<Series> Little(string drawing) => drawing switch
    {
        "bars" or "circles" => [Weighed("a", ("X", 0)), Weighed("b", ("X", 3))],
        "line" or "counts" => [Read("", 0), Read("", 10), Nothing],
        "ladder" => [Listed("", "a", "b")],
        "stages" => [Listed("", "a"), Nothing, Listed("", "c")],
        _ => [Listed("", "a"), Listed("", "b")],
    };

    private static IReadOnlyList<Series> Much(string drawing, IReadOnlyList<string> words) => drawing switch
    {
        "bars" or "circles" => [Weighed(words[0], [.. words.Select((word, i) => (word, i % 4))]), Weighed(words[1], [.. words.Select((word, i) => (word, 3 - (i % 4)))])],
        "line" => [.. words.Select((word, i) => Read(word, i * 10 / 7) with { Least = word, Greatest = word })],
        "counts" => [.. words.Select((word, i) => Read(word, i * i * i))],
        "ladder" => [.. words.Select(word => Listed(word, word))],
        "web" => [Listed(words[0], words[4]), Listed(words[1], words)],
        "rings" => [Listed(words[0], words[4]), .. words.Take(4).Select(word => Listed(word, words))],
        "stages" => [.. words.Skip(3).Take(3).Select(word => Listed(word, words))],
        _ => [.. words.Take(2).Select(word => Listed(word, words))],
    };

    private static Series Nothing => new("", []);
}
