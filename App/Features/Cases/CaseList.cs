using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>The cases of the person's scope, filtered, sorted and paged in the database.</summary>
public sealed class CaseList(
    PageReads pages, CaseScope scope, CaseNarrowing narrowing, OfficeReference reference, TimeProvider clock)
{
    /// <summary>One page; past the last one, the last.</summary>
    public async Task<CaseSlice> PageAsync(CaseFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (SearchWords.Of(filter.Text) is { } words)
        {
            return await FoundAsync(db, filter, words, ct);
        }

        IReadOnlyList<IQueryable<ApprovalCase>> all = await PartsAsync(db, filter, ct, eachOrgan: true);
        if (filter.IsByDays && await OfDaysAsync(db, all, filter, ct) is { } days)
        {
            return days;
        }

        List<IQueryable<ApprovalCase>> parts = [];
        int counted = 0;
        foreach (IQueryable<ApprovalCase> part in all)
        {
            // Once there are more than are counted it matters no more how many, nor whether there are any here.
            int left = CaseSlice.CountedTo + 1 - counted;
            int found = left == 0 ? 0 : await part.Take(left).CountAsync(ct);
            counted += found;
            if (found > 0 || left == 0)
            {
                parts.Add(part);
            }
        }

        int total = Math.Min(counted, CaseSlice.CountedTo);
        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + filter.Size - 1) / filter.Size));

        // First which cases, each part in the order of its index, then what is shown of them.
        int skipped = (page - 1) * filter.Size;
        List<Guid> ids = parts is [{ } whole]
            ? await whole.InOrder(filter.Sort, filter.Descending).Skip(skipped).Take(filter.Size).Select(c => c.Id).ToListAsync(ct)
            : [.. CasePlace.InOrder(await FirstOfEachAsync(parts, filter, skipped + filter.Size, ct), filter.Sort, filter.Descending).Skip(skipped).Take(filter.Size).Select(place => place.Id)];
        return new CaseSlice(await ShownAsync(db, ids, ct), total, page, filter.Size) { IsMore = counted > total };
    }

    // The places of a page are among the first of each part. Joined in one query, the engine would sort all of them.
    private static async Task<List<CasePlace>> FirstOfEachAsync(IReadOnlyList<IQueryable<ApprovalCase>> parts, CaseFilter filter, int most, CancellationToken ct)
    {
        List<CasePlace> places = [];
        foreach (IQueryable<ApprovalCase> part in parts)
        {
            places.AddRange(await part.InOrder(filter.Sort, filter.Descending).Take(most)
                .Select(c => new CasePlace(c.Id, c.ChangedAt, c.Number, c.ReceivedAt, c.Due.PromisedDue)).ToListAsync(ct));
        }

        return places;
    }

    // The cases of some days lie together in any order that time gives. An engine that does not know it (PostgreSQL) would look for them
    // among all that have changed since: so they are fetched by their days, and put in order here. Null where there are too many for that.
    private async Task<CaseSlice?> OfDaysAsync(OfficeDbContext db, IReadOnlyList<IQueryable<ApprovalCase>> parts, CaseFilter filter, CancellationToken ct)
    {
        List<CasePlace> places = [];
        foreach (IQueryable<ApprovalCase> found in parts)
        {
            places.AddRange(await found.Take(CaseSlice.CountedTo + 1 - places.Count)
                .Select(c => new CasePlace(c.Id, c.ChangedAt, c.Number, c.ReceivedAt, c.Due.PromisedDue)).ToListAsync(ct));
            if (places.Count > CaseSlice.CountedTo)
            {
                return null;
            }
        }

        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (places.Count + filter.Size - 1) / filter.Size));
        List<Guid> ids = [.. CasePlace.InOrder(places, filter.Sort, filter.Descending).Skip((page - 1) * filter.Size).Take(filter.Size).Select(place => place.Id)];
        return new CaseSlice(await ShownAsync(db, ids, ct), places.Count, page, filter.Size);
    }

    // What is searched for comes from the names, is put in order here and paged: of all there is, the newest ten thousand.
    private async Task<CaseSlice> FoundAsync(OfficeDbContext db, CaseFilter filter, string words, CancellationToken ct)
    {
        if (await NameSearch.FindAsync(db, words, ct) is not { } hits)
        {
            return new CaseSlice([], 0, 1, filter.Size) { IsTooShort = true };
        }

        IReadOnlyCollection<CasePlace> found = await CaseSearch.FindAsync(
            db, await PartsAsync(db, filter with { Text = "" }, ct, eachOrgan: true), arePartial: !await scope.SeesAllAsync(ct), hits, ct);
        int total = Math.Min(found.Count, CaseSlice.CountedTo);
        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + filter.Size - 1) / filter.Size));
        List<Guid> ids = [.. CasePlace.InOrder(found.Count > total ? found.OrderByDescending(p => p.Id).Take(total) : found, filter.Sort, filter.Descending)
            .Skip((page - 1) * filter.Size).Take(filter.Size).Select(place => place.Id)];
        return new CaseSlice(await ShownAsync(db, ids, ct), total, page, filter.Size) { IsMore = found.Count > total, IsSearched = true };
    }

    private async Task<IReadOnlyList<CaseRow>> ShownAsync(OfficeDbContext db, List<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        List<CaseRow> rows = await Rows(db.Set<ApprovalCase>().Where(c => ids.Contains(c.Id))).ToListAsync(ct);
        rows.Sort((a, b) => ids.IndexOf(a.Id).CompareTo(ids.IndexOf(b.Id)));
        return await WithTimesAsync(rows, ct);
    }

    /// <summary>The only case with a number, if the person may see it.</summary>
    public async Task<Guid?> FindAsync(CaseNumber number, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        Guid id = await (await scope.VisibleAsync(db, ct)).Where(c => c.Number == number).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return id == Guid.Empty ? null : id;
    }

    /// <summary>What a filter finds in the person's scope, in parts that have none in common.</summary>
    internal async Task<IReadOnlyList<IQueryable<ApprovalCase>>> PartsAsync(OfficeDbContext db, CaseFilter filter, CancellationToken ct, bool eachOrgan = false)
    {
        List<IQueryable<ApprovalCase>> parts = [];

        // The cases of one handler are read in their own order, whichever organs they are of.
        foreach (IQueryable<ApprovalCase> part in await scope.PartsAsync(db, ct, eachOrgan && !filter.IsOfHandler))
        {
            parts.Add((await narrowing.NarrowAsync(db, part, filter, ct)).Placed(filter.Sort));
        }

        return parts;
    }

    private static IQueryable<CaseRow> Rows(IQueryable<ApprovalCase> cases) => cases.AsNoTracking()
        .Select(c => new CaseRow
        {
            Id = c.Id,
            Number = c.Number,
            Project = c.Subject.ProjectName,
            Matter = c.Matter.Name,
            Kind = c.Matter.Kind,
            Organ = c.Organ.OrganName,
            Region = c.Organ.RegionCode,
            Applicant = c.Subject.ApplicantName,
            State = c.State,
            Due = c.Due,
            Unit = c.Limits.PromisedUnit,
            AcceptanceDue = c.AcceptanceDue,
            CorrectionDue = c.Corrections.Where(x => x.ClosedAt == null).Min(x => (DateOnly?)x.DueOn),
            IsProvisional = c.ReliesOnUnarrangedYear,
            Handler = c.HandlerName,
            ChangedAt = c.ChangedAt,
            ProjectCode = c.Subject.ProjectCode,
            StageCode = c.Matter.StageCode,
            Section = c.Organ.SectionName,
            ReceivedAt = c.ReceivedAt,
            AcceptedAt = c.AcceptedAt,
            Decision = c.Decision,
            DecidedAt = c.DecidedAt,
        });

    private async Task<List<CaseRow>> WithTimesAsync(List<CaseRow> rows, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        List<CaseRow> told = new(rows.Count);
        foreach (CaseRow row in rows)
        {
            told.Add(row with
            {
                Stage = catalogue.FindStage(row.StageCode)?.Name ?? row.StageCode,
                RegionName = regions.Contains(row.Region) ? regions.FullName(row.Region) : row.Region.Value,
                Remaining = RemainingWords.Of(row, await reference.CalendarAsync(row.Region, ct), today),
                Light = row.Due.FinishedOn is not null || CaseStates.InReview.Contains(row.State) ? Lights.Of(row.Due, today) : null,
            });
        }

        return told;
    }
}
