using System.Text;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Pages;

/// <summary>
/// What the Teams package and the web chat point at: <c>/privacy</c>, <c>/terms</c> and <c>/support</c>. Plain pages, no sign-in,
/// no script; their words are the HTML files beside this one, filled once at start.
/// </summary>
public static class PolicyPages
{
    private static readonly string[] Names = ["privacy", "terms", "support"];

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPolicyPages(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<OrganisationOptions>, OrganisationOptionsValidator>();
        services.AddOptions<OrganisationOptions>().BindConfiguration(OrganisationOptions.Section).ValidateOnStart();
        return services;
    }

    /// <exception cref="OptionsValidationException">A setting under <c>Organisation</c> is wrong; the message names it.</exception>
    public static IEndpointRouteBuilder MapPolicyPages(this IEndpointRouteBuilder app)
    {
        var organisation = app.ServiceProvider.GetRequiredService<IOptions<OrganisationOptions>>().Value;
        foreach (var name in Names)
            Map(app, $"/{name}", "text/html; charset=utf-8", PageTemplate.Fill(Read($"{name}.html"), ValuesOf(organisation)));
        Map(app, "/policy.css", "text/css; charset=utf-8", Read("policy.css"));
        return app;
    }

    private static void Map(IEndpointRouteBuilder app, string path, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        app.MapMethods(path, Reading, (HttpContext context) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy =
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-cache";
            return TypedResults.Bytes(bytes, type);
        });
    }

    private static Dictionary<string, string?> ValuesOf(OrganisationOptions organisation) => new()
    {
        [nameof(organisation.Name)] = organisation.Name,
        [nameof(organisation.ContactEmail)] = organisation.ContactEmail,
        [nameof(organisation.SupportUrl)] = organisation.SupportUrl,
    };

    private static string Read(string file)
    {
        using var stream = typeof(PolicyPages).Assembly.GetManifestResourceStream($"Pages/{file}")
            ?? throw new FileNotFoundException($"Bot/Pages/{file} is not built into the bot.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
