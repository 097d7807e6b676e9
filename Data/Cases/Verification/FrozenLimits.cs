using System.Text.Json;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>The limits of a case against those that its last event kept: they are frozen when it begins, so that whoever changes a due day must not change them along.</summary>
internal static class FrozenLimits
{
    /// <summary>What does not agree, in Chinese.</summary>
    public static IEnumerable<string> FaultsOf(ApprovalCase subject)
    {
        if (subject.Events.MaxBy(e => e.Sequence) is not { } last)
        {
            yield break;
        }

        (string? promised, string? statutory, bool isRead) = Read(last.Snapshot);
        if (!isRead)
        {
            yield return $"第 {last.Sequence} 个事件的快照无法读出";
            yield break;
        }

        if (promised != subject.Limits.Promised.ToString())
        {
            yield return $"承诺期限记为 {subject.Limits.Promised}，事件留存为 {promised ?? "（无）"}";
        }

        if (statutory != subject.Limits.Statutory?.ToString())
        {
            yield return $"法定期限记为 {subject.Limits.Statutory?.ToString() ?? "（无）"}，事件留存为 {statutory ?? "（无）"}";
        }
    }

    private static (string? Promised, string? Statutory, bool IsRead) Read(string snapshot)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(snapshot);
            return (Text(document.RootElement, "promised"), Text(document.RootElement, "statutory"), true);
        }
        catch (JsonException)
        {
            return (null, null, false);
        }
    }

    private static string? Text(JsonElement snapshot, string name) =>
        snapshot.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
