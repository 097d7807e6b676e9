namespace ApprovalOffice.App.Features.Duties;

/// <summary>A payment as typed.</summary>
/// <param name="Number">缴款凭证号码.</param>
/// <param name="On">The day.</param>
public sealed record PaymentEntry(string Number, DateOnly? On);
