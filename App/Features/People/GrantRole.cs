using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.People;

/// <summary>授予岗位: gives a role with its scope (department × region) and its days.</summary>
public sealed class GrantRole(PersonOperation operation, TimeProvider clock)
{
    /// <summary>Gives it; 三员分立 and the other rules of roles are the person's own.</summary>
    public Task<Outcome> RunAsync(Guid personId, int seenVersion, RoleForm form, CancellationToken ct) => operation.RunAsync(
        personId,
        seenVersion,
        "授予岗位",
        work =>
        {
            work.Person.Assign(RoleReading.Read(form, work.Organ, work.Organs, work.Today), clock);
            work.Account?.Renew();
            return Task.CompletedTask;
        },
        ct);
}
