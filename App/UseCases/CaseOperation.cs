using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What the current person does to one case: permission, scope and the version they saw are checked, then the act runs.</summary>
public sealed class CaseOperation(CaseTransaction cases, CurrentPerson person, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Runs one act.</summary>
    /// <param name="target">The case as the person saw it.</param>
    /// <param name="permissions">Any one of these is needed.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The new version of the case.</returns>
    public async Task<Outcome<int>> RunAsync(
        CaseTarget target, IReadOnlyList<string> permissions, string operation, Func<CaseWork, Task> body, CancellationToken ct) =>
        person.IsSignedIn && permissions.Any(person.May)
            ? await cases.RunAsync(target.CaseId, operation, (db, subject) => AdmitAsync(db, subject, target, ct), body, ct, target.Rehearsal)
            : Outcome.Forbidden().As<int>();

    private async Task<Admission> AdmitAsync(OfficeDbContext db, ApprovalCase subject, CaseTarget target, CancellationToken ct)
    {
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == subject.Id, ct))
        {
            return Admission.Refuse(Outcome.NotFound());
        }

        if (subject.Version != target.SeenVersion)
        {
            return Admission.Refuse(Outcome.Conflict(await LastChange.OfAsync(db, nameof(ApprovalCase), subject.Id, ct)));
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        OrganDirectory organs = await reference.OrgansAsync(ct);
        string section = organs.All.SelectMany(o => o.Sections).FirstOrDefault(s => s.Id == person.SectionId)?.Name ?? "";
        string organ = person.OrganName.Length > 0 ? person.OrganName : subject.Subject.ApplicantName;
        return Admission.As(new Act(now, now, await scope.CapacitiesAsync(db, subject, ct), person.PersonId, person.Name, organ, section)
        {
            SigningLevel = person.SigningLevel,
            StandsInFor = await AbsentPeople.OfAsync(db, person.PersonId, person.OrganId, OfficeZone.DateOf(now), ct),
        });
    }
}
