using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Clock;

/// <summary>One row of the national status list of a case (办理状态 BLZT).</summary>
/// <param name="Code">The national code.</param>
/// <param name="At">When, in local time of Asia/Shanghai.</param>
public sealed record NationalEvent(NationalCode Code, DateTime At);
