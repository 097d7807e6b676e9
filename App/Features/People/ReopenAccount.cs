using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.People;

/// <summary>启用账号: a closed account may be used again; roles that ended are given anew.</summary>
public sealed class ReopenAccount(PersonOperation operation)
{
    /// <summary>Opens it.</summary>
    public Task<Outcome> RunAsync(Guid personId, CancellationToken ct) => operation.RunAsync(
        personId,
        null,
        "启用账号",
        work =>
        {
            AccountRules.NotClosed.Require(work.Account is not null);
            work.Account.Reactivate();
            return Task.CompletedTask;
        },
        ct);
}
