using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Which stage applications the current person sees (rules §4, §10): applicants their own; the window and who supervises those of their
/// regions once submitted; a department those that it leads or that have a case it sees.
/// </summary>
public sealed class StageScope(CurrentPerson person, CaseScope cases)
{
    /// <summary>The stage applications the person sees.</summary>
    public async Task<IQueryable<StageApplication>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        IQueryable<StageApplication> whole = await WithFilesAsync(db, ct);
        if (!person.May(Permissions.ReadCases) || cases.SeesWholeRegion)
        {
            return whole;
        }

        IQueryable<Guid> led = whole.Select(a => a.Id);
        IQueryable<Guid?> seen = (await cases.VisibleAsync(db, ct)).Where(c => c.StageApplicationId != null).Select(c => c.StageApplicationId);
        return db.Set<StageApplication>().Where(a => led.Contains(a.Id) || seen.Contains(a.Id));
    }

    /// <summary>The stage applications all of whose files the person may open: a department opens those of its own cases at the case.</summary>
    public async Task<IQueryable<StageApplication>> WithFilesAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        Guid me = person.PersonId;
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = cases.Applicants(db);
            return db.Set<StageApplication>().Where(a => mine.Contains(a.Subject.ApplicantId));
        }

        IQueryable<StageApplication> submitted = db.Set<StageApplication>().Where(a => a.SubmittedAt != null || a.CreatedBy == me);
        if (cases.SeesWholeRegion)
        {
            List<RegionCode> regions = await cases.RegionsAsync(ct);
            return submitted.Where(a => regions.Contains(a.RegionCode));
        }

        List<Guid> own = await cases.OwnOrgansAsync(ct);
        return submitted.Where(a => own.Contains(a.LeadOrganId));
    }

    /// <summary>In which capacities the person acts on a stage application that they see; what concerns one organ's case alone is done at that case.</summary>
    public CaseActor Capacities() =>
        (person.May(Permissions.Apply) ? CaseActor.Applicant : CaseActor.None)
        | (person.May(Permissions.AcceptCases) ? CaseActor.WindowClerk : CaseActor.None);
}
