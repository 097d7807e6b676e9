using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Reads in whose hands applications are. What has lapsed is in nobody's.</summary>
public sealed class TakeReading(PageReads pages, CurrentPerson person, TimeProvider clock)
{
    /// <summary>The most that the page of one's own shows; a take lapses within hours, so nobody has more.</summary>
    public const int Shown = 100;

    /// <summary>Who has one application; null when nobody has.</summary>
    public async Task<HeldIntake?> OfAsync(Guid intakeId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        return (await OfAsync(moment.Db, [intakeId], ct)).GetValueOrDefault(intakeId);
    }

    /// <summary>What the person has in hand, the longest first, and to whom it could be handed.</summary>
    public async Task<TakesView> MineAsync(CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<StageApplication> stages = db.Set<StageApplication>();
        IQueryable<ApprovalCase> cases = db.Set<ApprovalCase>();
        List<TakeRow> rows = await Mine(db).OrderBy(t => t.TakenAt).Take(Shown).Select(t => new TakeRow
        {
            TakeId = t.Id,
            IntakeId = t.IntakeId,
            IsStage = stages.Any(a => a.Id == t.IntakeId),
            Number = stages.Where(a => a.Id == t.IntakeId).Select(a => a.JointNumber).FirstOrDefault(),
            CaseNumber = cases.Where(c => c.Id == t.IntakeId).Select(c => c.Number).FirstOrDefault(),
            What = stages.Where(a => a.Id == t.IntakeId).Select(a => a.StageName).FirstOrDefault()
                ?? cases.Where(c => c.Id == t.IntakeId).Select(c => c.Matter.Name).FirstOrDefault() ?? "",
            ProjectName = stages.Where(a => a.Id == t.IntakeId).Select(a => a.Subject.ProjectName).FirstOrDefault()
                ?? cases.Where(c => c.Id == t.IntakeId).Select(c => c.Subject.ProjectName).FirstOrDefault() ?? "",
            Since = t.HeldSince,
            LapsesAt = t.LapsesAt,
            HandedOverBy = t.HandedOverBy,
            Note = t.HandOverNote,
        }).ToListAsync(ct);
        return new TakesView(rows, await WindowColleagues.ListAsync(db, person, clock, ct));
    }

    /// <summary>How many applications the person has in hand.</summary>
    public async Task<int> CountMineAsync(CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        return await Mine(moment.Db).CountAsync(ct);
    }

    /// <summary>Who has which of some applications.</summary>
    internal async Task<IReadOnlyDictionary<Guid, HeldIntake>> OfAsync(OfficeDbContext db, IReadOnlyList<Guid> intakes, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Guid me = person.PersonId;
        var found = await db.Set<WindowTake>().AsNoTracking()
            .Where(t => t.EndedAt == null && intakes.Contains(t.IntakeId) && t.LapsesAt > now)
            .Select(t => new { t.IntakeId, Held = new HeldIntake(t.ClerkName, t.ClerkId == me, t.HeldSince, t.LapsesAt, t.HandedOverBy, t.HandOverNote) })
            .ToListAsync(ct);
        return found.ToDictionary(t => t.IntakeId, t => t.Held);
    }

    private IQueryable<WindowTake> Mine(OfficeDbContext db)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Guid me = person.PersonId;
        return db.Set<WindowTake>().AsNoTracking().Where(t => t.EndedAt == null && t.ClerkId == me && t.LapsesAt > now);
    }
}
