using System.Runtime.CompilerServices;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>What remains in the person's scope, what is due first first. Read from the few open rows to their cases.</summary>
public sealed class DutyList(PageReads pages, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    private const int PageSize = 30;

    /// <summary>A page of a kind.</summary>
    public async Task<DutyPageOf> FindAsync(DutyKind kind, int page, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<ApprovalCase> visible = (await scope.SubmittedAsync(db, ct)).AsNoTracking();
        Dictionary<DutyKind, int> counts = [];
        foreach (DutyKind each in Enum.GetValues<DutyKind>())
        {
            counts[each] = await Of(db, visible, each).Take(DutyPageOf.MostCounted).CountAsync(ct);
        }

        int last = Math.Max(1, (counts[kind] + PageSize - 1) / PageSize);
        int shown = Math.Clamp(page, 1, last);
        List<Found> found = await Of(db, visible, kind).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        List<DutyRow> rows = [];
        foreach (Found one in found)
        {
            rows.Add(await RowAsync(one, kind, catalogue, ct));
        }

        return new DutyPageOf(rows, counts, counts[kind], shown, last);
    }

    /// <summary>Today, to tell what is late.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>How many of a kind there are.</summary>
    internal async Task<long> CountAsync(OfficeDbContext db, DutyKind kind, CancellationToken ct) =>
        await Of(db, (await scope.SubmittedAsync(db, ct)).AsNoTracking(), kind).LongCountAsync(ct);

    /// <summary>All of a kind, one after the other.</summary>
    internal async IAsyncEnumerable<DutyRow> AllAsync(OfficeDbContext db, DutyKind kind, [EnumeratorCancellation] CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        await foreach (Found one in Of(db, (await scope.SubmittedAsync(db, ct)).AsNoTracking(), kind).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return await RowAsync(one, kind, catalogue, ct);
        }
    }

    private async Task<DutyRow> RowAsync(Found one, DutyKind kind, CatalogueSet catalogue, CancellationToken ct)
    {
        WorkingCalendar calendar = await reference.CalendarAsync(one.Region, ct);
        return new DutyRow(
            one.RowId, one.CaseId, one.Number?.Value ?? "", one.Matter, one.Project, one.Applicant, one.Organ,
            kind switch
            {
                DutyKind.Payment => $"{one.Item}　{one.Amount}",
                DutyKind.Connection => "接入方案已答复",
                _ => catalogue.FindCommitment(one.Item ?? "")?.Name ?? one.Item ?? "",
            },
            one.On,
            kind is DutyKind.Payment or DutyKind.Commitment && one.On is { } day && calendar.ReliesOnUnarrangedYear(Today, day));
    }

    private static IQueryable<Found> Of(OfficeDbContext db, IQueryable<ApprovalCase> cases, DutyKind kind) => kind switch
    {
        DutyKind.Payment => db.Set<LevyPayment>().Where(p => p.PaidOn == null).OrderBy(p => p.DueOn).ThenBy(p => p.Id)
            .Join(cases.Where(c => c.State == CaseState.Granted && c.UndoneBy == null), p => p.CaseId, c => c.Id, (p, c) => new Found
            {
                RowId = p.Id, CaseId = c.Id, Number = c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, Applicant = c.Subject.ApplicantName,
                Organ = c.Organ.OrganName, Region = c.Organ.RegionCode, Item = p.Item, Amount = p.Amount, On = p.DueOn,
            }),
        DutyKind.Connection => cases
            .Where(c => c.Matter.Kind == MatterKind.UtilityService && c.Decision == CaseDecision.Grant && c.ConnectedOn == null && c.UndoneBy == null)
            .OrderBy(c => c.DecidedAt).ThenBy(c => c.Id).Select(c => new Found
            {
                RowId = c.Id, CaseId = c.Id, Number = c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, Applicant = c.Subject.ApplicantName,
                Organ = c.Organ.OrganName, Region = c.Organ.RegionCode, Item = null, Amount = null, On = null,
            }),
        DutyKind.Commitment => db.Set<Commitment>().Where(p => p.VerifiedOn == null).OrderBy(p => p.VerifyBy).ThenBy(p => p.Id)
            .Join(cases.Where(c => c.AcceptedAt != null), p => p.CaseId, c => c.Id, (p, c) => new Found
            {
                RowId = p.Id, CaseId = c.Id, Number = c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, Applicant = c.Subject.ApplicantName,
                Organ = c.Organ.OrganName, Region = c.Organ.RegionCode, Item = p.CommitmentCode, Amount = null, On = p.VerifyBy,
            }),
        DutyKind.Credit => db.Set<Commitment>().Where(p => p.Kept == false && p.RestoredOn == null).OrderBy(p => p.VerifiedOn).ThenBy(p => p.Id)
            .Join(cases, p => p.CaseId, c => c.Id, (p, c) => new Found
            {
                RowId = p.Id, CaseId = c.Id, Number = c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, Applicant = c.Subject.ApplicantName,
                Organ = c.Organ.OrganName, Region = c.Organ.RegionCode, Item = p.CommitmentCode, Amount = null, On = p.VerifiedOn,
            }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private sealed class Found
    {
        public required Guid RowId { get; init; }

        public required Guid CaseId { get; init; }

        public required CaseNumber? Number { get; init; }

        public required string Matter { get; init; }

        public required string Project { get; init; }

        public required string Applicant { get; init; }

        public required string Organ { get; init; }

        public required RegionCode Region { get; init; }

        public required string? Item { get; init; }

        public required Money? Amount { get; init; }

        public required DateOnly? On { get; init; }
    }
}
