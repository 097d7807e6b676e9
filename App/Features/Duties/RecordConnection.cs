using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>登记接入: the utility connected the project as its scheme said.</summary>
public sealed class RecordConnection(CaseOperation operation)
{
    /// <summary>Records it.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="on">The day; null while not typed.</param>
    /// <param name="record">接入情况.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, DateOnly? on, string record, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.ReviewCases], "登记接入", work =>
        {
            CaseRules.CarryMissing.Require(on is not null, "ConnectedOn", "请填写接入日期");
            work.Case.Connect(work.Act, on.Value, record);
            return Task.CompletedTask;
        }, ct);
}
