using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>
/// Load → act → save of one joint acceptance, in a transaction of the case that it is about: that case is locked, so that of two who act at once
/// the second sees what the first has done, and its events bring papers and news with them.
/// </summary>
public sealed class AcceptanceOperation(
    CaseTransaction cases, IDbContextFactory<OfficeDbContext> contexts, AcceptanceScope scope, CurrentPerson me, OfficeReference reference, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>What the organ that leads it does.</summary>
    /// <param name="id">The joint acceptance.</param>
    /// <param name="seen">The version the person saw.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="done">What the person reads when it is done.</param>
    /// <param name="act">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> LeadAsync(Guid id, int seen, string operation, string done, Func<AcceptanceWork, Task> act, CancellationToken ct) =>
        RunAsync(id, seen, operation, done, (_, acceptance) => Task.FromResult(scope.Leads(acceptance)), act, ct);

    /// <summary>What the organ of a part does.</summary>
    public Task<Outcome> PartAsync(Guid id, Guid partId, string operation, string done, Func<AcceptanceWork, AcceptancePart, Task> act, CancellationToken ct) => RunAsync(
        id, null, operation, done, (_, acceptance) => Task.FromResult(acceptance.Parts.Any(p => p.Id == partId && scope.Judges(p))),
        work => act(work, work.Acceptance.Parts.Single(p => p.Id == partId)), ct);

    /// <summary>What the applicant does.</summary>
    public Task<Outcome> ApplicantAsync(Guid id, string operation, string done, Func<AcceptanceWork, Task> act, CancellationToken ct) =>
        RunAsync(id, null, operation, done, (db, acceptance) => scope.AppliesAsync(db, acceptance, ct), act, ct);

    /// <summary>What somebody who sees it does; the act judges whether it is theirs.</summary>
    public Task<Outcome> TakePartAsync(Guid id, string operation, string done, Func<AcceptanceWork, Task> act, CancellationToken ct) =>
        RunAsync(id, null, operation, done, (_, _) => Task.FromResult(true), act, ct);

    /// <summary>Begins one: an act on the case of the joint acceptance by the organ that handles it.</summary>
    public Task<Outcome<int>> BeginAsync(Guid caseId, Func<CaseWork, Task> act, CancellationToken ct) => cases.RunAsync(
        caseId, "组织联合验收",
        async (_, subject) => scope.MayOrganise && me.OrganId == subject.Organ.OrganId ? Admission.As(await ActAsync(ct)) : Admission.Refuse(Outcome.Forbidden()),
        act, ct);

    /// <summary>Tells the pages that have it open.</summary>
    public async Task PublishAsync(Guid id) => await feed.PublishAsync(new ChangeSignal(AcceptanceScope.Signal, id), CancellationToken.None);

    private async Task<Outcome> RunAsync(
        Guid id, int? seen, string operation, string done, Func<OfficeDbContext, JointAcceptance, Task<bool>> admits, Func<AcceptanceWork, Task> act, CancellationToken ct)
    {
        Guid caseId;
        await using (OfficeDbContext db = await contexts.CreateDbContextAsync(ct))
        {
            caseId = await (await scope.VisibleAsync(db, ct)).Where(a => a.Id == id).Select(a => a.CaseId).FirstOrDefaultAsync(ct);
        }

        if (caseId == Guid.Empty || !me.IsSignedIn)
        {
            return Outcome.NotFound();
        }

        JointAcceptance? acceptance = null;
        Outcome<int> outcome = await cases.RunAsync(caseId, operation, AdmitAsync, work => act(new AcceptanceWork(work, acceptance!)), ct);
        if (!outcome.IsOk)
        {
            return outcome;
        }

        await PublishAsync(id);
        return Outcome.Ok(done);

        async Task<Admission> AdmitAsync(OfficeDbContext db, ApprovalCase subject)
        {
            acceptance = await AcceptanceReading.Whole(db).SingleAsync(a => a.Id == id, ct);
            return !await admits(db, acceptance) ? Admission.Refuse(Outcome.Forbidden())
                : seen is { } version && acceptance.Version != version ? Admission.Refuse(Outcome.Conflict(await LastChange.OfAsync(db, nameof(JointAcceptance), id, ct)))
                : Admission.As(await ActAsync(ct));
        }
    }

    // The person acts upon the joint acceptance; what that does to the case is the office's.
    private async Task<Act> ActAsync(CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        OrganDirectory organs = await reference.OrgansAsync(ct);
        string section = organs.All.SelectMany(o => o.Sections).FirstOrDefault(s => s.Id == me.SectionId)?.Name ?? "";
        return new Act(now, now, CaseActor.Office, me.PersonId, me.Name, me.OrganName.Length > 0 ? me.OrganName : "申请人", section);
    }
}
