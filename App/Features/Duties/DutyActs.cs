namespace ApprovalOffice.App.Features.Duties;

/// <summary>The use cases of the page, handed to it together.</summary>
/// <param name="Payment">登记到账.</param>
/// <param name="Connection">登记接入.</param>
/// <param name="Commitment">承诺核查.</param>
/// <param name="Credit">信用修复.</param>
public sealed record DutyActs(RecordPayment Payment, RecordConnection Connection, VerifyCommitment Commitment, RestoreCredit Credit);
