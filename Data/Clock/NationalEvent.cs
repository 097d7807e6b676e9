namespace ApprovalOffice.Data.Clock;

/// <summary>One row of the national status list of a case (办理状态 BLZT).</summary>
/// <param name="Code">The national code, 1 to 15 (exchange standard, dictionary BLZT).</param>
/// <param name="At">When, in local time of Asia/Shanghai.</param>
public sealed record NationalEvent(int Code, DateTime At);
