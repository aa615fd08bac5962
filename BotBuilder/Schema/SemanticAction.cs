namespace Microsoft.Bot.Schema;

/// <summary>A reference to something the person means to do.</summary>
public sealed class SemanticAction
{
    public SemanticAction() { }

    public SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null)
    {
        Id = id;
        Entities = entities;
    }

    public string? Id { get; set; }

    public string? State { get; set; }

    public IDictionary<string, Entity>? Entities { get; set; }
}
