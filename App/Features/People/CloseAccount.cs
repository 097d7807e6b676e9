using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.People;

/// <summary>停用账号: nobody signs in with it any more, and the roles held today end with today.</summary>
public sealed class CloseAccount(PersonOperation operation, TimeProvider clock)
{
    /// <summary>Closes it.</summary>
    public Task<Outcome> RunAsync(Guid personId, CancellationToken ct) => operation.RunAsync(
        personId,
        null,
        "停用账号",
        async work =>
        {
            AccountRules.Closed.Require(work.Account is not null);
            foreach (RoleAssignment held in work.Person.Assignments.Where(a => a.IsHeldOn(work.Today)).ToList())
            {
                await LastAdministrator.RequireAnotherAsync(work, held.Role, work.Today, ct);
                if (held.To != work.Today)
                {
                    work.Person.End(held, work.Today);
                }
            }

            work.Account.Deactivate(clock.GetUtcNow().UtcDateTime);
        },
        ct);
}
