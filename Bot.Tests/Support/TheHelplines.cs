using CompassionCoach.Dialogs.Support;

namespace CompassionCoach.Tests.Support;

/// <summary>The numbers that people in danger are given.</summary>
public sealed class TheHelplines
{
    private static readonly Helplines Shipped = Helplines.Load(Path.Combine(AppContext.BaseDirectory, "Support", "helplines.yaml"));

    [Theory]
    [InlineData("US", "911", "988")]
    [InlineData("gb", "999", "116 123")]
    [InlineData("DE", "112", "0800 111 0 111")]
    [InlineData("FR", "112", "3114")]
    [InlineData("BR", "192", "188")]
    public void Are_found_by_country(string code, string emergency, string call)
    {
        var help = Shipped.ForCountry(code);
        Assert.Equal(emergency, help.Emergency);
        Assert.Equal(call, help.Lines[0].Call);
        Assert.Equal("https://findahelpline.com/", help.Directory.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    public void Are_the_international_ones_where_the_country_is_unknown(string? code)
    {
        Assert.Same(Shipped.International, Shipped.ForCountry(code));
        Assert.Null(Shipped.International.Emergency);
        Assert.Equal("https://findahelpline.com/", Shipped.International.Directory.ToString());
    }

    [Fact]
    public void Name_the_shared_European_number_only_where_it_is_known_to_answer() =>
        Assert.Equal(["GB", "IE", "NO"], Shipped.Countries.Where(help => help.Lines.Any(line => line.Call == "116 123")).Select(help => help.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Have_a_source_and_a_day_for_every_line()
    {
        var lines = Shipped.Countries.SelectMany(help => help.Lines).ToArray();
        Assert.True(lines.Length >= 25);
        Assert.All(lines, line => Assert.True(line.Source.Length > 4 && line.VerifiedOn >= new DateOnly(2026, 11, 1)));
    }

    [Fact]
    public void Stop_the_start_with_every_fault_by_file_and_line()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """
                directory: https://findahelpline.com
                countries:
                  - country: "us"
                    name: United States
                    emergency: "call us"
                    lines:
                      - name: Somebody
                        languages: english
                        source: a page
                        verifiedOn: last year
                """);
            var fault = Assert.Throws<InvalidDataException>(() => Helplines.Load(path));
            Assert.Contains(":3: a country is two capital letters: us", fault.Message, StringComparison.Ordinal);
            Assert.Contains(":3: an emergency number is 2 to 5 digits: call us", fault.Message, StringComparison.Ordinal);
            Assert.Contains(":7: verifiedOn is a date like 2026-11-23", fault.Message, StringComparison.Ordinal);
            Assert.Contains(":7: neither call nor text", fault.Message, StringComparison.Ordinal);
            Assert.Contains(":7: languages are two-letter codes", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
