using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>What stands or stood open beside the state of a case.</summary>
internal static class OpenLines
{
    public static IEnumerable<OpenLine> Of(ApprovalCase subject, CatalogueSet catalogue, DateOnly today) =>
    [
        .. subject.Suspensions.Select(s => new OpenLine(
            s.Kind, s.StartOn, s.EndOn ?? s.PlannedEndOn,
            (s.EndOn is null ? "进行中（预计结束）" : "已结束") + "，" + Stopping(s.StopsPromised, s.StopsStatutory),
            $"{s.Reason}（{s.LegalGround}）")),
        .. subject.Extensions.Select(e => new OpenLine("延长审批期限", e.GrantedOn, null, $"延长 {new TimeLimit(e.Days, e.Unit)}", e.Reason)),
        .. subject.OwedMaterials.Select(o => new OpenLine(
            "容缺后补", subject.AcceptedAt is { } at ? OfficeZone.DateOf(at) : o.DueOn, o.DueOn,
            o.CheckedOn is { } on ? $"{on:yyyy-MM-dd} 已补齐" : o.SuppliedOn is { } came ? $"{came:yyyy-MM-dd} 已补交，待核对" : o.IsOverdue(today) ? "逾期未补" : "待补",
            o.ReturnReason is { } reason ? $"{o.MaterialName}（退回：{reason}）" : o.MaterialName)),
        .. subject.Commitments.Select(c => new OpenLine(
            "告知承诺", c.SignedOn, c.VerifyBy, c.VerifiedOn is { } on ? $"{on:yyyy-MM-dd} 核查{(c.Kept == true ? "属实" : "不实")}" : "待核查",
            catalogue.FindCommitment(c.CommitmentCode)?.Name ?? c.CommitmentCode)),
    ];

    private static string Stopping(bool promised, bool statutory) => (promised, statutory) switch
    {
        (true, true) => "停承诺和法定时限",
        (true, false) => "只停承诺时限",
        (false, true) => "只停法定时限",
        _ => "不停计时",
    };
}
