using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>重新取数、提交、退回、审核锁定、更正 of a return.</summary>
public sealed class ReturnActs(
    ReturnWork work, ReturnScope scope, ReturnStructure structure, TakeFigures figures, PageReads reads, IDbContextFactory<OfficeDbContext> contexts, NumberAllocator numbers, ReturnNews news, TimeProvider clock)
{
    private static readonly NumberRule Letter = new("MONTHLY", NumberPattern.Parse("{issuerWord}报〔{year:4}〕{seq}号"));

    /// <summary>重新取数: what was typed stays.</summary>
    public async Task<Outcome<int>> RefreshAsync(Guid id, int seenVersion, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        string? taken;
        await using (ReadSnapshot moment = await reads.OpenAsync(ct))
        {
            MonthlyReturn? seen = await moment.Db.Set<MonthlyReturn>().FirstOrDefaultAsync(r => r.Id == id, ct);
            taken = seen is null || !scope.MayFill(seen.RegionCode) ? null : (await figures.RunAsync(moment.Db, seen.RegionCode, seen.Month, now, ct)).ToJson();
        }

        return await RunAsync(id, seenVersion, "月报重新取数", (_, found) =>
        {
            scope.RequireFill(found.RegionCode);
            found.TakeFigures(taken!, now);
            return Task.FromResult("已按现在的办理记录重新取数，填写的内容没有变。");
        }, ct);
    }

    /// <summary>提交: the checks have nothing that blocks, and for a roll-up the returns below are locked and are those that it was put together from.</summary>
    public Task<Outcome<int>> SubmitAsync(Guid id, int seenVersion, CancellationToken ct) => RunAsync(id, seenVersion, "提交月报", async (db, found) =>
    {
        scope.RequireFill(found.RegionCode);
        found.RequireFilling();
        await RequireBelowAsync(db, found, ct);
        List<MonthlyEntry> entries = await db.Set<MonthlyEntry>().Where(e => e.ReturnId == id).ToListAsync(ct);
        ReturnFigures? before = await ReturnReading.BeforeAsync(db, found, ct) is { } last ? ReturnFigures.Parse(last.Figures) : null;
        List<ReturnFault> blocking = [.. (await structure.ChecksAsync(ct)).Of(ReturnContent.Of(ReturnFigures.Parse(found.Figures), entries), before).Where(f => f.Blocks)];
        MonthlyReturnRules.Faulty.Require(blocking.Count == 0, blocking.Count == 0 ? null : blocking[0].Place, $"还有 {blocking.Count} 处须改正，例如{(blocking.Count == 0 ? "" : blocking[0].Sentence)}");
        entries.ForEach(e => e.MarkAs(null));
        found.Submit(scope.Me, clock.GetUtcNow().UtcDateTime);
        await news.SubmittedAsync(db, found, ct);
        return "已提交，等待审核。";
    }, ct);

    /// <summary>退回, with what is said of single places.</summary>
    /// <param name="id">The return.</param>
    /// <param name="seenVersion">The version on the screen.</param>
    /// <param name="reason">Why.</param>
    /// <param name="marks">What is said of which place.</param>
    /// <param name="ct">Stops before it is saved.</param>
    public Task<Outcome<int>> SendBackAsync(Guid id, int seenVersion, string? reason, IReadOnlyDictionary<string, string> marks, CancellationToken ct) => RunAsync(id, seenVersion, "退回月报", async (db, found) =>
    {
        MonthlyReturnRules.ForeignRegion.Require(await scope.MayJudgeAsync(found.RegionCode, ct));
        found.SendBack(reason, scope.Me, clock.GetUtcNow().UtcDateTime);
        await news.SentBackAsync(db, found, ct);
        List<MonthlyEntry> entries = await db.Set<MonthlyEntry>().Where(e => e.ReturnId == id).ToListAsync(ct);
        foreach ((string place, string mark) in marks.Where(m => m.Value.Trim().Length > 0))
        {
            MonthlyEntry? entry = entries.Find(e => e.Place == place);
            if (entry is null)
            {
                MonthlyReturnRules.NoSuchCell.Require(place.Length <= MonthlyEntry.MaxPlace, place);
                entry = MonthlyEntry.At(id, place, clock);
                db.Add(entry);
            }

            entry.MarkAs(mark);
        }

        return "已退回，填报人会看到理由和批注。";
    }, ct);

    /// <summary>审核通过并锁定.</summary>
    public Task<Outcome<int>> LockAsync(Guid id, int seenVersion, CancellationToken ct) => RunAsync(id, seenVersion, "审核锁定月报", async (db, found) =>
    {
        MonthlyReturnRules.ForeignRegion.Require(await scope.MayJudgeAsync(found.RegionCode, ct));
        found.RequireOtherPerson(scope.Me.Id);
        await RequireBelowAsync(db, found, ct);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Organ office = await scope.OfficeAsync(found.RegionCode, ct);
        IssuedNumber number = await numbers.NextAsync(
            db, Letter, new NumberIssuer(office.Id, office.RegionCode.Value, office.IssuerWord), OfficeZone.DateOf(now), new NumberPurpose(nameof(MonthlyReturn), found.Id));
        List<MonthlyEntry> entries = await db.Set<MonthlyEntry>().AsNoTracking().Where(e => e.ReturnId == id).ToListAsync(ct);
        found.Lock(number.Number, ReturnContent.Of(ReturnFigures.Parse(found.Figures), entries).ToJson(), scope.Me, now);
        await news.LockedAsync(db, found, ct);
        return $"已审核并锁定，文号 {number.Number}。以后的办理情况不会改变本月报。";
    }, ct);

    /// <summary>更正: begins a revision of a locked return with the figures of today and what was typed then; the value is its key.</summary>
    public async Task<Outcome<Guid>> CorrectAsync(Guid id, string? reason, CancellationToken ct) => await Attempt.RunAsync(async () =>
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        MonthlyReturn? locked;
        List<MonthlyEntry> entries;
        string taken;
        await using (ReadSnapshot moment = await reads.OpenAsync(ct))
        {
            locked = await moment.Db.Set<MonthlyReturn>().FirstOrDefaultAsync(r => r.Id == id, ct);
            if (locked is null || !await scope.SeesAsync(locked.RegionCode, ct))
            {
                return Outcome.NotFound().As<Guid>();
            }

            scope.RequireFill(locked.RegionCode);
            MonthlyReturnRules.NotLocked.Require(!await moment.Db.Set<MonthlyReturn>().AnyAsync(r => r.RegionCode == locked.RegionCode && r.Month == locked.Month && r.Revision > locked.Revision, ct));
            entries = await moment.Db.Set<MonthlyEntry>().Where(e => e.ReturnId == id).ToListAsync(ct);
            taken = (await figures.RunAsync(moment.Db, locked.RegionCode, locked.Month, now, ct)).ToJson();
        }

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        MonthlyReturn next = locked.Correct(reason, taken, now, clock);
        db.Add(next);
        foreach (MonthlyEntry entry in entries.Where(e => e.Text.Length > 0))
        {
            MonthlyEntry copy = MonthlyEntry.At(next.Id, entry.Place, clock);
            copy.Type(entry.Text, entry.TypedByName, entry.TypedAt);
            db.Add(copy);
        }

        db.Describe("更正月报");
        await db.SaveChangesAsync(ct);
        return Outcome.Ok(next.Id, $"已开始第 {next.Revision} 版，原来的一版仍然保留。");
    });

    private Task<Outcome<int>> RunAsync(Guid id, int seenVersion, string operation, Func<OfficeDbContext, MonthlyReturn, Task<string>> act, CancellationToken ct) => work.RunAsync(
        id,
        operation,
        async (db, found) =>
        {
            if (found.Version != seenVersion)
            {
                return Outcome.Conflict(null).As<int>();
            }

            string done = await act(db, found);
            return Outcome.Ok(found.Version, done);
        },
        ct);

    private async Task RequireBelowAsync(OfficeDbContext db, MonthlyReturn found, CancellationToken ct)
    {
        IReadOnlyList<Region> below = await scope.BelowAsync(found.RegionCode, ct);
        List<string> open = [];
        foreach (Region region in below)
        {
            MonthlyReturn? newest = await db.Set<MonthlyReturn>().AsNoTracking().Where(r => r.RegionCode == region.Code && r.Month == found.Month).OrderByDescending(r => r.Revision).FirstOrDefaultAsync(ct);
            if (newest?.State != ReturnState.Locked)
            {
                open.Add($"{region.Name}{newest?.State.Chinese() ?? "未填报"}");
            }
        }

        MonthlyReturnRules.BelowMissing.Require(open.Count == 0, detail: string.Join('、', open));
        HashSet<string?> taken = [.. ReturnFigures.Parse(found.Figures).Parts.Select(p => p.Digest)];
        MonthlyReturnRules.FiguresMoved.Require((await TakeFigures.LockedAsync(db, below, found.Month, ct)).All(r => taken.Contains(r.Digest)));
    }
}
