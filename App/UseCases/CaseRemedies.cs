using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Organs;

namespace ApprovalOffice.App.UseCases;

/// <summary>Where someone may turn against what was decided about a case (行政复议法第二十条, 行政诉讼法第四十六条).</summary>
internal static class CaseRemedies
{
    /// <summary>The sentence as it is proposed for the decision.</summary>
    public static string Of(ApprovalMatter matter, OrganDirectory organs, ApprovalCase subject) => matter.Words.IsRemediable
        ? new Reports.Layout.Remedies($"{organs.Regions.Get(subject.Organ.RegionCode).Name}人民政府", "有管辖权的人民法院").Sentence("本决定书")
        : "如对本结果有异议，可以向本机关书面提出。";
}
