namespace Microsoft.Bot.Schema;

/// <summary>A message that its author changed.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
