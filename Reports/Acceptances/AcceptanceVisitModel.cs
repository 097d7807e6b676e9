using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>What stands on a 联合验收现场核验通知书.</summary>
/// <param name="Head">The case of the joint acceptance.</param>
/// <param name="Scope">验收范围.</param>
/// <param name="Round">第几次核验; from 2 on a re-inspection.</param>
/// <param name="When">When, as it is printed.</param>
/// <param name="Place">Where everybody meets.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="Parts">What is looked at, with the organ.</param>
/// <param name="People">Who comes.</param>
public sealed record AcceptanceVisitModel(
    NoticeHead Head, string Scope, int Round, string When, string Place, string Contact, IReadOnlyList<string> Parts, IReadOnlyList<string> People);
