namespace ApprovalOffice.App.Features.Cases;

/// <summary>Addresses of the case pages.</summary>
public static class CaseUrls
{
    /// <summary>The list of cases; filters stand in the query string.</summary>
    public const string List = "/cases";

    /// <summary>The list with nothing asked of it, whatever view it opens with.</summary>
    public const string WithoutView = "/cases?view=none";

    /// <summary>The list narrowed to a group of states, to a light, or to what the person handles.</summary>
    public static string ListOf(string? group = null, string? light = null, bool mine = false)
    {
        string[] query = [.. new[] { group is null ? null : $"state={group}", light is null ? null : $"light={light}", mine ? "mine=1" : null }.OfType<string>()];
        return query.Length == 0 ? List : $"{List}?{string.Join('&', query)}";
    }

    /// <summary>The list of what was told to be corrected more than once.</summary>
    public const string Anomalies = "/cases?anomaly=1";

    /// <summary>Route of <see cref="Case"/>.</summary>
    public const string CaseRoute = "/cases/{CaseId:guid}";

    /// <summary>The page of one case.</summary>
    public static string Case(Guid caseId) => $"/cases/{caseId}";
}
