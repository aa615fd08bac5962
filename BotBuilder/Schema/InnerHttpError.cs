namespace Microsoft.Bot.Schema;

/// <summary>The answer of a service behind the one that failed.</summary>
public sealed class InnerHttpError
{
    public InnerHttpError() { }

    public InnerHttpError(int? statusCode = null, object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    public int? StatusCode { get; set; }

    public object? Body { get; set; }
}
