namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when it could not do what it was asked.</summary>
public sealed class ErrorResponse
{
    public ErrorResponse() { }

    public ErrorResponse(Error? error = null) => Error = error;

    public Error? Error { get; set; }
}
