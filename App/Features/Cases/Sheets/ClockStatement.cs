namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>The arithmetic of a case's periods. The two measures are named: 法定计时 and 国标统计用时 are never mixed.</summary>
/// <param name="Acceptance">受理期限, while it runs.</param>
/// <param name="Promised">法定计时: the promise.</param>
/// <param name="Statutory">法定计时: the law's limit.</param>
/// <param name="National">国标统计用时.</param>
public sealed record ClockStatement(string? Acceptance, string? Promised, string? Statutory, string? National);
