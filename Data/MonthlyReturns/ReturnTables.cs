using ApprovalOffice.Data.Catalogue.MonthlyReports;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The tables of the return: those of monthlyReport.json, and for each column the measure it is taken from, or that a person fills it in.</summary>
public static class ReturnTables
{
    private const string Parallel = "parallel";

    // Which column is which measure; the heads of columns that count time say by which clock. A column that is not here is filled in by hand.
    private static readonly Dictionary<string, (string Measure, string? Label, string? Matter)> Figures = new(StringComparer.Ordinal)
    {
        ["T1.newProjects"] = ("project.new", null, null),
        ["T1.inProgress"] = ("project.inhand", null, null),
        ["T1.finished"] = ("project.completed", null, null),
        ["T1.newCases"] = ("case.accepted", null, null),
        ["T1.finishedCases"] = ("case.decided", null, null),
        ["T1.avgDays"] = ("project.days", "项目平均审批用时（法定计时）", null),
        ["T2.accepted"] = ("case.accepted", null, null),
        ["T2.finished"] = ("case.decided", null, null),
        ["T2.onTime"] = ("rate.ontime", "按时办结率（承诺时限）", null),
        ["T2.overdueCnt"] = ("case.overdue", "逾期件（承诺时限）", null),
        ["T2.avgDays"] = ("days.legal", "平均审批用时（法定计时）", null),
        ["T2.suspended"] = ("case.stopped", null, null),
        ["T2.suspDays"] = ("days.stopped", null, null),
        ["T2.corrections"] = ("rate.corrected", null, null),
        ["T2.rejects"] = ("case.rejected", null, null),
        ["T3.should"] = ("case.taken", null, null),
        ["T3.did"] = ("case.parallel", null, null),
        ["T3.rate"] = ("rate.parallel", null, null),
        ["T3.avgDays"] = ("days.parallel", "平均审批用时（法定计时）", null),
        ["T3.noReply"] = ("opinion.deemed", null, null),
        ["T4.planGen"] = ("case.granted", null, "SX-1-012"),
        ["T6.orders"] = ("case.accepted", null, null),
        ["T6.avgDays"] = ("days.legal", "企业侧平均审批用时（法定计时）", null),
        ["T6.onTime"] = ("rate.ontime", "按时率（承诺时限）", null),
        ["T7.projects"] = ("project.inhand", "在办项目数", null),
        ["T7.commitProjects"] = ("project.promise", null, null),
        ["T7.commitCases"] = ("case.promise", null, null),
        ["T7.verifyDue"] = ("promise.due", null, null),
        ["T7.verifyDone"] = ("promise.verified", null, null),
        ["T7.problem"] = ("promise.broken", null, null),
        ["T7.revoked"] = ("case.revoked", null, null),
        ["T8.onlineRate"] = ("rate.online", null, null),
        ["T8.eCert"] = ("case.issued", null, null),
        ["T8.autoMaterial"] = ("material.spared", null, null),
        ["T8.backfill"] = ("case.offsystem", null, null),
        ["T8.lamps"] = ("case.lit", "期末红、黄灯办件", null),
    };

    private static readonly Dictionary<string, ReturnColumnKind> Others = new(StringComparer.Ordinal)
    {
        ["T1.limitDays"] = ReturnColumnKind.Catalogue, ["T1.compress"] = ReturnColumnKind.Compression, ["T8.matters"] = ReturnColumnKind.Catalogue,
    };

    private static readonly Dictionary<string, ReturnRows> Rows = new(StringComparer.Ordinal)
    {
        ["T1"] = ReturnRows.Themes, ["T2"] = ReturnRows.Stages, ["T3"] = ReturnRows.Named, ["T4"] = ReturnRows.Whole, ["T5"] = ReturnRows.Whole, ["T6"] = ReturnRows.Utilities, ["T7"] = ReturnRows.Themes,
        ["T8"] = ReturnRows.Departments, ["T9"] = ReturnRows.Named, ["T10"] = ReturnRows.Named,
    };

    private static readonly Dictionary<string, IReadOnlyList<(string, string)>> Names = new(StringComparer.Ordinal)
    {
        ["T3"] = [(Parallel, "并联审批"), ("drawing", "联合审图"), ("acceptance", "联合验收"), ("assessment", "多评合一"), ("survey", "联合测绘"), ("utility", "联合报装")],
        ["T9"] = [("national", "国家小程序"), ("hotline", "政务服务热线"), ("online", "网上平台"), ("window", "窗口")],
        ["T10"] = [("meeting", "会议研究"), ("supervision", "督查督办"), ("evaluation", "评估"), ("policy", "制度文件")],
    };

    /// <summary>The tables that a region fills in, in the order of the report.</summary>
    public static IReadOnlyList<ReturnTable> Of(MonthlyReportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [.. file.Tables.Where(t => t.Level == "city" && Rows.ContainsKey(t.Code))
            .Select(t => new ReturnTable(t.Code, t.Name, Rows[t.Code], t.Columns[0].Label, [.. t.Columns.Skip(1).Select(c => ColumnOf(t.Code, c))], Names.GetValueOrDefault(t.Code) ?? []))];
    }

    /// <summary>Whether a cell comes from the registry: in a table of named rows only the first row does.</summary>
    public static bool IsTaken(ReturnTable table, string row, ReturnColumn column)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(column);
        return column.Kind != ReturnColumnKind.Manual && (table.Rows != ReturnRows.Named || row == Parallel);
    }

    private static ReturnColumn ColumnOf(string table, MonthlyColumn column)
    {
        string key = $"{table}.{column.Key}", unit = column.Unit is null or "text" ? "" : column.Unit;
        return Figures.TryGetValue(key, out var figure) ? new ReturnColumn(column.Key, figure.Label ?? column.Label, unit, ReturnColumnKind.Figure, figure.Measure, figure.Matter)
            : new ReturnColumn(column.Key, column.Label, unit, Others.GetValueOrDefault(key, ReturnColumnKind.Manual));
    }
}
