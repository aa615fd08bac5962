namespace Microsoft.Bot.Builder;

/// <summary>What an invoke is answered with: it becomes the status and the body of the HTTP response.</summary>
public sealed class InvokeResponse
{
    /// <summary>An HTTP status; whole numbers from 200 to 299 mean success.</summary>
    public int Status { get; set; }

    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
