using System.Globalization;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Papers;

/// <summary>Fields of the 竣工联合验收意见书 that the joint acceptances and the joint survey say.</summary>
internal static class AcceptanceFace
{
    /// <summary>竣工实测建筑面积.</summary>
    public static string? Area(FaceSources sources) => sources.MeasuredArea is { } area ? string.Create(CultureInfo.InvariantCulture, $"{area:0.##}平方米") : null;

    /// <summary>专项验收结论: a line a part.</summary>
    public static string? Parts(FaceSources sources) => sources.Acceptances.Count == 0 ? null : string.Join('\n', sources.Acceptances.SelectMany(a => a.Parts.OrderBy(p => p.MatterCode, StringComparer.Ordinal)
        .Select(p => $"{p.MatterName}｜{p.OrganName}｜{a.Scope}｜{p.Verdict.Chinese()}")).Prepend("专项｜部门｜范围｜结论"));

    /// <summary>整改及复验情况.</summary>
    public static string? Rectified(FaceSources sources)
    {
        List<string> lines =
        [
            .. from acceptance in sources.Acceptances
               from part in acceptance.Parts
               from said in part.Verdicts.Where(v => v.Verdict != PartVerdict.Passed).OrderBy(v => v.Round)
               select $"{part.MatterName}：{said.What}，{(part.Reports.FirstOrDefault(r => r.Round == said.Round) is { } done ? $"{OfficeZone.DateOf(done.ReportedAt):yyyy-MM-dd}报告整改完成" : "")}，第{said.Round + 1}次核验复验",
        ];
        return sources.Acceptances.Count == 0 ? null : lines.Count == 0 ? "无整改事项" : string.Join('\n', lines);
    }
}
