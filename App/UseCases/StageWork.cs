using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>What a use case on a stage application works with; the cases it touches follow in the same transaction.</summary>
/// <param name="db">The context of the operation.</param>
/// <param name="stage">The stage application, loaded whole and locked.</param>
/// <param name="act">Who does it, in which capacity, when.</param>
/// <param name="catalogue">The catalogue under which what is submitted next begins.</param>
/// <param name="reference">Organs, calendars, and the catalogue under which each case began; that of the open part may be newer.</param>
public sealed class StageWork(
    OfficeDbContext db, StageApplication stage, Act act, CatalogueSet catalogue, OfficeReference reference)
{
    private readonly List<(CaseWork Work, int EventsBefore)> cases = [];

    /// <summary>Whether nothing of it is kept: no number is drawn.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>The context of the operation.</summary>
    public OfficeDbContext Db => db;

    /// <summary>The stage application.</summary>
    public StageApplication Stage => stage;

    /// <summary>Who does it, when.</summary>
    public Act Act => act;

    /// <summary>The catalogue under which what is submitted next begins.</summary>
    public CatalogueSet Catalogue => catalogue;

    /// <summary>The cases touched so far, each with the number of events it had before.</summary>
    public IReadOnlyList<(CaseWork Work, int EventsBefore)> Cases => cases;

    /// <summary>Takes a case that was just begun into the transaction.</summary>
    public async Task<CaseWork> BeginAsync(ApprovalCase begun)
    {
        db.Add(begun);
        CaseWork work = await WorkOnAsync(begun, CancellationToken.None);
        cases.Add((work, 0));
        return work;
    }

    /// <summary>Locks and loads the cases of this stage application.</summary>
    public Task<IReadOnlyList<CaseWork>> LoadCasesAsync(CancellationToken ct) => LoadAsync(CaseStore.Whole(db), ct);

    /// <summary>Locks the cases of this stage application and loads those that are not accepted yet.</summary>
    public Task<IReadOnlyList<CaseWork>> LoadCasesAtIntakeAsync(CancellationToken ct) => LoadAsync(CaseStore.AtIntake(db), ct);

    private async Task<IReadOnlyList<CaseWork>> LoadAsync(IQueryable<ApprovalCase> wanted, CancellationToken ct)
    {
        Guid id = stage.Id;
        await db.Set<ApprovalCase>().Where(c => c.StageApplicationId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        List<ApprovalCase> found = await wanted.Where(c => c.StageApplicationId == id).OrderBy(c => c.Id).ToListAsync(ct);
        foreach (ApprovalCase subject in found)
        {
            cases.Add((await WorkOnAsync(subject, ct), subject.Events.Count));
        }

        return [.. cases.Select(c => c.Work)];
    }

    private async Task<CaseWork> WorkOnAsync(ApprovalCase subject, CancellationToken ct) => new(
        db, subject, act, await reference.CalendarAsync(subject.Organ.RegionCode, ct), await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct),
        await reference.OrganAsync(subject.Organ.OrganId, ct))
    {
        IsRehearsal = IsRehearsal,
    };
}
