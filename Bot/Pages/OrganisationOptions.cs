using System.ComponentModel.DataAnnotations;

namespace CompassionCoach.Bot.Pages;

/// <summary>
/// Who runs this copy of the coach, as the pages name them; section <c>Organisation</c>. All of it may be left out: the pages
/// then point at "the people who gave you this coach". A value that is there and wrong stops the start.
/// </summary>
public sealed class OrganisationOptions
{
    public const string Section = "Organisation";

    /// <summary>Name as people know it, at most 100 characters; none by default.</summary>
    [StringLength(100, ErrorMessage = "Organisation:Name is longer than 100 characters.")]
    public string? Name { get; init; }

    /// <summary>
    /// Who answers questions about privacy, a plain address of at most 254 characters (RFC 5321, 4.5.3.1.3); none by default.
    /// Only characters that need no escaping in a mailto link.
    /// </summary>
    [StringLength(254, ErrorMessage = "Organisation:ContactEmail is longer than 254 characters.")]
    [RegularExpression(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$",
        ErrorMessage = "Organisation:ContactEmail is not an e-mail address such as privacy@example.org.")]
    public string? ContactEmail { get; init; }

    /// <summary>Where help with the coach is found, an https address of at most 2,048 characters; none by default.</summary>
    [StringLength(2048, ErrorMessage = "Organisation:SupportUrl is longer than 2,048 characters.")]
    [RegularExpression(@"^https://[^\s/]+(/\S*)?$", ErrorMessage = "Organisation:SupportUrl is not an address such as https://example.org/help.")]
    public string? SupportUrl { get; init; }
}
