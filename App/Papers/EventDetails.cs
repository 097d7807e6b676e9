using System.Text.Json;
using ApprovalOffice.Data.Cases.Events;

namespace ApprovalOffice.App.Papers;

/// <summary>What an act carried, read back from its event.</summary>
internal static class EventDetails
{
    /// <summary>A text by its name; null when the act carried none.</summary>
    public static string? TextOf(this CaseEvent happened, string name)
    {
        using JsonDocument details = JsonDocument.Parse(happened.Details ?? "{}");
        return details.RootElement.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }

    /// <summary>The row the act was about.</summary>
    public static Guid RowOf(this CaseEvent happened) => Guid.Parse(happened.TextOf("id")!);
}
