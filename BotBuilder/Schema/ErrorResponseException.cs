namespace Microsoft.Bot.Schema;

/// <summary>
/// A channel refused what it was asked. The message names the status (<c>Operation returned an invalid status code 'NotFound'</c>),
/// <see cref="Body"/> holds what the channel said about it.
/// </summary>
public sealed class ErrorResponseException : Exception
{
    public ErrorResponseException() { }

    public ErrorResponseException(string message) : base(message) { }

    public ErrorResponseException(string message, Exception innerException) : base(message, innerException) { }

    public ErrorResponse? Body { get; set; }
}
