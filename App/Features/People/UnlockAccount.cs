using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.People;

/// <summary>解锁: ends a lock by wrong passwords before its time.</summary>
public sealed class UnlockAccount(PersonOperation operation)
{
    /// <summary>Unlocks it.</summary>
    public Task<Outcome> RunAsync(Guid personId, CancellationToken ct) => operation.RunAsync(
        personId,
        null,
        "解除锁定",
        work =>
        {
            AccountRules.Closed.Require(work.Account is { IsActive: true });
            work.Account.Unlock();
            return Task.CompletedTask;
        },
        ct);
}
