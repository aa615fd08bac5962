using System.Text.Json.Nodes;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>
/// The one place that keeps <c>Action.Execute</c> from the web chat: its stock renderer knows the name and does nothing with it,
/// not even show the fallback, so a button would be dead. It becomes <c>Action.Submit</c> with the verb in its data.
/// </summary>
internal static class CardsWithoutExecute
{
    private const string Execute = "Action.Execute";

    public static string Of(string json)
    {
        if (!json.Contains(Execute, StringComparison.Ordinal)) return json;
        var card = JsonNode.Parse(json);
        return Replace(card) ? card!.ToJsonString() : json;
    }

    private static bool Replace(JsonNode? node)
    {
        var found = false;
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items) found |= Replace(item);
                break;
            case JsonObject members:
                // A view that refreshes itself is asked for by Action.Execute too, and there is nobody to answer it here.
                if (members["refresh"] is JsonObject refresh && IsExecute(refresh["action"])) found |= members.Remove("refresh");
                if (IsExecute(members)) found = ToSubmit(members);
                foreach (var (_, child) in members.ToList()) found |= Replace(child);
                break;
        }

        return found;
    }

    private static bool IsExecute(JsonNode? node) =>
        node is JsonObject members && members["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == Execute;

    private static bool ToSubmit(JsonObject action)
    {
        action["type"] = "Action.Submit";
        action.Remove("fallback");
        if (action["verb"] is JsonValue verb)
        {
            action.Remove("verb");
            if (action["data"] is not JsonObject) action["data"] = new JsonObject();
            if (action["data"] is JsonObject data && !data.ContainsKey("verb")) data["verb"] = verb;
        }

        return true;
    }
}
