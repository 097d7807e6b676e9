using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>Which stage applications the current person sees (rules §10): applicants their own, officials those of their regions once submitted.</summary>
public sealed class StageScope(CurrentPerson person, CaseScope cases)
{
    /// <summary>The stage applications the person sees.</summary>
    public async Task<IQueryable<StageApplication>> VisibleAsync(OfficeDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        Guid me = person.PersonId;
        if (!person.May(Permissions.ReadCases))
        {
            IQueryable<Guid> mine = cases.Applicants(db);
            return db.Set<StageApplication>().Where(a => mine.Contains(a.Subject.ApplicantId));
        }

        List<RegionCode> regions = await cases.RegionsAsync(ct);
        return db.Set<StageApplication>().Where(a => (a.SubmittedAt != null || a.CreatedBy == me) && regions.Contains(a.RegionCode));
    }

    /// <summary>In which capacities the person acts on a stage application that they see; what concerns one organ's case alone is done at that case.</summary>
    public CaseActor Capacities() =>
        (person.May(Permissions.Apply) ? CaseActor.Applicant : CaseActor.None)
        | (person.May(Permissions.AcceptCases) ? CaseActor.WindowClerk : CaseActor.None);
}
