namespace Microsoft.Bot.Schema;

/// <summary>Why something failed.</summary>
public sealed class Error
{
    public Error() { }

    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A word for programs, such as <c>BadSyntax</c>.</summary>
    public string? Code { get; set; }

    public string? Message { get; set; }

    public InnerHttpError? InnerHttpError { get; set; }
}
