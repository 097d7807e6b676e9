using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>What stands on a 单位工程竣工联合验收意见书: units that are accepted before the rest.</summary>
/// <param name="Head">The case of the joint acceptance.</param>
/// <param name="Scope">The units.</param>
/// <param name="Area">Their measured floor area as it is printed; empty when not measured.</param>
/// <param name="Parts">The parts, all of which passed.</param>
/// <param name="Use">Why they can be used by themselves.</param>
/// <param name="Isolation">How what is unfinished is shut off.</param>
/// <param name="RestDueOn">By which day the rest is finished.</param>
/// <param name="Conclusion">The conclusion.</param>
public sealed record UnitAcceptanceModel(
    NoticeHead Head, string Scope, string Area, IReadOnlyList<AcceptedPart> Parts, string Use, string Isolation, DateOnly RestDueOn, string Conclusion);
