namespace CompassionCoach.Benchmarks.Turns;

/// <summary>What a person does, turn by turn.</summary>
/// <param name="Name">As tables call it.</param>
/// <param name="Turns">In order.</param>
/// <param name="Repeats">Whether the same person can do it again at once; otherwise the next time is somebody new.</param>
internal sealed record Talk(string Name, IReadOnlyList<Said> Turns, bool Repeats)
{
    /// <summary>The four turns that every bot here is compared by.</summary>
    public static readonly Talk Booking = new(
        "four-turn waterfall",
        [
            new("book") { Expect = "What is your name" },
            new("Ada") { Expect = "Which colour" },
            new("Green") { Expect = "How many" },
            new("3") { Expect = "Booked 3 Green for Ada" },
        ],
        Repeats: true);
}
