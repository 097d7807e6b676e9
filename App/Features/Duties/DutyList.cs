using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>What remains in the person's scope, what is due first first.</summary>
public sealed class DutyList(PageReads pages, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    private const int PageSize = 30;

    private static readonly CaseState[] Answered = [CaseState.Granted, CaseState.Issued, CaseState.Delivered];

    /// <summary>A page of a kind.</summary>
    public async Task<DutyPageOf> FindAsync(DutyKind kind, int page, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        IQueryable<ApprovalCase> found = Of(await scope.VisibleAsync(moment.Db, ct), kind);
        int total = await found.CountAsync(ct);
        int last = Math.Max(1, (total + PageSize - 1) / PageSize);
        int shown = Math.Clamp(page, 1, last);
        var rows = await Sorted(found, kind).Skip((shown - 1) * PageSize).Take(PageSize).Select(c => new
        {
            c.Id, c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, Applicant = c.Subject.ApplicantName, Organ = c.Organ.OrganName,
            Region = c.Organ.RegionCode,
            Payment = c.Payments.Where(p => p.PaidOn == null).OrderBy(p => p.DueOn).Select(p => new { p.Item, p.Amount, p.DueOn }).FirstOrDefault(),
            Commitment = c.Commitments.Where(p => p.VerifiedOn == null).OrderBy(p => p.VerifyBy).Select(p => new { p.CommitmentCode, p.VerifyBy }).FirstOrDefault(),
        }).ToListAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        List<DutyRow> shownRows = [];
        foreach (var r in rows)
        {
            DateOnly? due = kind == DutyKind.Payment ? r.Payment?.DueOn : kind == DutyKind.Commitment ? r.Commitment?.VerifyBy : null;
            WorkingCalendar calendar = await reference.CalendarAsync(r.Region, ct);
            shownRows.Add(new DutyRow(
                r.Id, r.Number?.Value ?? "", r.Matter, r.Project, r.Applicant, r.Organ,
                kind switch
                {
                    DutyKind.Payment when r.Payment is { } payment => $"{payment.Item}　{payment.Amount}",
                    DutyKind.Commitment when r.Commitment is { } promise => catalogue.FindCommitment(promise.CommitmentCode)?.Name ?? promise.CommitmentCode,
                    _ => "接入方案已答复",
                },
                due,
                due is { } day && calendar.ReliesOnUnarrangedYear(Today, day)));
        }

        return new DutyPageOf(shownRows, total, shown, last);
    }

    /// <summary>Today, to tell what is late.</summary>
    public DateOnly Today => clock.Today();

    private static IQueryable<ApprovalCase> Of(IQueryable<ApprovalCase> cases, DutyKind kind) => kind switch
    {
        DutyKind.Payment => cases.Where(c => c.State == CaseState.Granted && c.Payments.Any(p => p.PaidOn == null)),
        DutyKind.Connection => cases.Where(c => Answered.Contains(c.State) && c.Matter.Kind == MatterKind.UtilityService
            && c.Decision == CaseDecision.Grant && c.ConnectedOn == null && c.UndoneBy == null),
        DutyKind.Commitment => cases.Where(c => c.Number != null && c.AcceptedAt != null && c.Commitments.Any(p => p.VerifiedOn == null)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static IQueryable<ApprovalCase> Sorted(IQueryable<ApprovalCase> cases, DutyKind kind) => kind switch
    {
        DutyKind.Payment => cases.OrderBy(c => c.Payments.Where(p => p.PaidOn == null).Min(p => (DateOnly?)p.DueOn)).ThenBy(c => c.Id),
        DutyKind.Commitment => cases.OrderBy(c => c.Commitments.Where(p => p.VerifiedOn == null).Min(p => (DateOnly?)p.VerifyBy)).ThenBy(c => c.Id),
        _ => cases.OrderBy(c => c.DecidedAt).ThenBy(c => c.Id),
    };
}
