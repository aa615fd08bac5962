namespace Microsoft.Bot.Schema;

/// <summary>A message that its author took back.</summary>
public interface IMessageDeleteActivity : IActivity;
