using AdaptiveCards;
using CompassionCoach.Cards.Pictures;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Tests.Conversations;
using Microsoft.Bot.Schema;
using SkiaSharp;

namespace CompassionCoach.Tests.Pictures;

/// <summary>A picture in a conversation.</summary>
public sealed class ThePictureStep
{
    private const string Aunt = "my aunt Ποπη & <b>co</b> 😀";

    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public async Task A_learner_sees_what_they_gave_and_hears_it_in_words(string channel)
    {
        var person = new Person(Content.Small, channel);
        await WeighAsync(person);
        await person.SayAsync("close by");
        await person.SayAsync("far away");

        var card = Assert.Single(Cards(person), card => card.Body.OfType<AdaptiveImage>().Any());
        var image = card.Body.OfType<AdaptiveImage>().Single();
        Assert.Equal($"Two circles for each thing.\n{Aunt}: before far away, after close by\nRain: before far away, after far away", image.AltText);
        Assert.Equal($"How near they are\n\n{image.AltText}", card.FallbackText);
        Assert.Equal("small/seeing/story", person.Standing);
        var url = image.Url!.OriginalString;
        Assert.StartsWith("data:image/png;base64,", url);
        Assert.Contains($"\"{url}\"", card.ToJson().Replace("\\u002B", "+"));
        using var picture = SKBitmap.Decode(Convert.FromBase64String(url["data:image/png;base64,".Length..]));
        Assert.Equal(800, picture.Width);
    }

    [Fact]
    public async Task A_list_of_chats_shows_the_heading_and_nothing_that_was_given()
    {
        var person = new Person(Content.Small);
        await WeighAsync(person);
        await person.SayAsync("close by");
        await person.SayAsync("far away");
        var message = person.Heard.Cast<Activity>().Single(activity => Cards(activity).Any(card => card.Body.OfType<AdaptiveImage>().Any()));
        Assert.Equal("How near they are", message.Summary);
    }

    [Fact]
    public async Task A_learner_who_skips_the_second_question_gets_no_picture()
    {
        var person = new Person(Content.Small);
        await WeighAsync(person);
        await person.SayAsync("skip");
        Assert.Equal("small/seeing/story", person.Standing);
        Assert.DoesNotContain(Cards(person), card => card.Body.OfType<AdaptiveImage>().Any());
    }

    [Theory]
    [InlineData("draw: circles", "draw: doodle", "there is no drawing 'doodle'")]
    [InlineData("draw: circles", "draw: stages", "'stages' takes 3 keys, not 2")]
    [InlineData("draw: circles, of: [small.before, small.after]", "draw: rings, of: [small.before]", "'rings' takes 2 to 5 keys, not 1")]
    [InlineData("of: [small.before, small.after]", "of: [small.before, small.size]", "'circles' needs a name for 'small.size'")]
    [InlineData("of: [small.before, small.after]", "of: [small.before, small.size]", "'small.after' is not in the picture")]
    [InlineData("of: [small.before, small.after]", "of: [small.before, small.nowhere]", "nothing keeps 'small.nowhere'")]
    public void A_fault_in_a_picture_stops_the_start(string right, string wrong, string said)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "small");
        var flow = File.ReadAllText(Path.Combine(folder, "small", "flow.yaml"));
        Assert.Contains(right, flow);
        var fault = Assert.Throws<ContentException>(() => LibraryReader.Read(name => name == "small/flow.yaml"
            ? new StringReader(flow.Replace(right, wrong))
            : File.OpenText(Path.Combine(folder, name))));
        Assert.Contains(said, fault.Message);
    }

    /// <summary>A picture of what no step of the right kind keeps would never show.</summary>
    [Fact]
    public void Every_picture_draws_what_its_drawing_reads()
    {
        var kinds = new Dictionary<string, string> { ["bars"] = "weigh", ["circles"] = "weigh", ["line"] = "scale", ["counts"] = "count" };
        var pictures = new[] { Content.Small, Content.Library }.SelectMany(library => library.AllSteps.Select(step => (library, step))).Where(at => at.step.Kind == "picture").ToList();
        Assert.NotEmpty(pictures);
        foreach (var (library, step) in pictures)
            if (kinds.TryGetValue(step.Text("draw")!, out var kind))
                Assert.All(step.List("of"), key => Assert.Equal($"{step.Path}: {key} {kind}", $"{step.Path}: {key} {library.KeeperOf(key)!.Kind}"));
    }

    [Fact]
    public void Every_drawing_is_listed_once()
    {
        var classes = typeof(Drawing).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Drawing)));
        Assert.Equal(classes.Select(type => type.Name).Order(), Drawings.All.Select(drawing => drawing.GetType().Name).Order());
        Assert.Equal(Drawings.All.Count, Drawings.All.Select(drawing => drawing.Name).Distinct().Count());
    }

    [Fact]
    public async Task Skia_is_loaded_with_the_first_picture_and_not_before()
    {
        using var program = SkiaUse.Start();
        Assert.Equal("talked: False", await program.StandardOutput.ReadLineAsync());
        Assert.Equal("drawn: True", await program.StandardOutput.ReadLineAsync());
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
    }

    /// <summary>One line of their own and Rain, both far away before; the second question stands.</summary>
    private static async Task WeighAsync(Person person)
    {
        await person.BeginAtAsync("small/asking/lines");
        await person.SayAsync(Aunt);
        await person.SayAsync(Phrase.Label(Content.Small, "buttons.done"));
        for (var i = 0; i < 3; i++)
            await person.SayAsync("Like");
        for (var i = 0; i < 2; i++)
            await person.SayAsync("far away");
        Assert.Equal("small/seeing/after", person.Standing);
    }

    private static IEnumerable<AdaptiveCard> Cards(Person person) => person.Heard.SelectMany(Cards);

    private static IEnumerable<AdaptiveCard> Cards(Activity activity) =>
        (activity.Attachments ?? []).Select(attachment => attachment.Content).OfType<AdaptiveCard>();
}
