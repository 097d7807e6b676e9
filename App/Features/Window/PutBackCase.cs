using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Window;

namespace ApprovalOffice.App.Features.Window;

/// <summary>放回: the clerk puts an application back on the pile; what was already judged stays.</summary>
public sealed class PutBackCase(TakeOperation operation)
{
    /// <summary>Puts it back.</summary>
    /// <param name="intakeId">The stage application, or the case by itself.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>TAKE-003 when it is not in the clerk's hands.</returns>
    public Task<Outcome> RunAsync(Guid intakeId, string? reason, CancellationToken ct) => operation.RunAsync(
        intakeId,
        "放回",
        work =>
        {
            WindowTakeRules.NotHeld.Require(work.Open is not null);
            work.Open.PutBack(work.Me.PersonId, reason, work.Now);
            return "已放回，其他窗口人员可以取件。";
        },
        ct);
}
