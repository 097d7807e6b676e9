using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>登记到账 of a levy, with the number of the receipt that the treasury's or tax office's system gave.</summary>
public sealed class RecordPayment(CaseOperation operation)
{
    /// <summary>Records it.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="receiptNumber">缴款凭证号码.</param>
    /// <param name="paidOn">The day the money came in; null while not typed.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string receiptNumber, DateOnly? paidOn, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.AcceptCases, Permissions.ReviewCases], "登记到账", work =>
        {
            CaseRules.CarryMissing.Require(paidOn is not null, "PaidOn", "请填写到账日期");
            work.Case.RecordPayment(work.Act, receiptNumber, paidOn.Value);
            return Task.CompletedTask;
        }, ct);
}
