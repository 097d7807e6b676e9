namespace ApprovalOffice.App.Features.Cases;

/// <summary>The columns that the list of cases can show, and how addresses say which.</summary>
public static class CaseColumns
{
    /// <summary>The column that opens the case; it can be moved and not left out.</summary>
    public const string Number = "number";

    /// <summary>All of them; those shown to who has chosen none come first.</summary>
    public static IReadOnlyList<CaseColumn> All { get; } =
    [
        new(Number, "办件编号", "办件编号") { Sort = CaseSort.Number },
        new("subject", "项目 / 事项", "项目名称", "事项") { IsWide = true },
        new("applicant", "申请人", "申请人") { IsWide = true },
        new("organ", "办理机关", "办理机关") { IsWide = true },
        new("state", "状态", "状态"),
        new("light", "时限", "亮灯"),
        new("due", "到期日", "承诺到期日", "期限为推算") { Sort = CaseSort.Due },
        new("handler", "承办人", "承办人"),
        new("changed", "最近办理", "最近办理") { Sort = CaseSort.Changed },
        new("code", "项目代码", "项目代码"),
        new("stage", "阶段", "阶段") { IsWide = true },
        new("region", "区域", "区域") { IsWide = true },
        new("section", "科室", "科室"),
        new("received", "收到时间", "收到时间") { Sort = CaseSort.Received },
        new("accepted", "受理时间", "受理时间"),
        new("statutory", "法定到期日", "法定到期日"),
        new("decision", "决定", "决定"),
        new("decided", "决定时间", "决定时间"),
    ];

    /// <summary>What is shown to who has chosen nothing.</summary>
    public static IReadOnlyList<CaseColumn> Usual { get; } = [.. All.Take(9)];

    /// <summary>The columns that an address or a habit names; the usual ones when it names none.</summary>
    public static IReadOnlyList<CaseColumn> Of(string? said)
    {
        List<CaseColumn> found = [.. Keys(said).Select(Find).OfType<CaseColumn>().Distinct()];
        return found.Count == 0 ? Usual : found.Exists(c => c.Key == Number) ? found : [All[0], .. found];
    }

    /// <summary>What is named and does not exist.</summary>
    public static IReadOnlyList<string> Unknown(string? said) => [.. Keys(said).Where(key => Find(key) is null)];

    /// <summary>How addresses say these columns.</summary>
    public static string Say(IEnumerable<CaseColumn> columns) => string.Join(',', columns.Select(c => c.Key));

    private static CaseColumn? Find(string key) => All.FirstOrDefault(c => c.Key == key);

    private static string[] Keys(string? said) => (said ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
