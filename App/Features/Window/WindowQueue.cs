using System.Linq.Expressions;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The clerk's desk: what waits in the clerk's region, what is due first first.</summary>
public sealed class WindowQueue(PageReads pages, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    private static readonly WindowTab[] ByState = [.. WindowTabs.All.Where(t => t != WindowTab.Owing)];

    private static readonly CaseState[] OnTheDesk = [.. ByState.SelectMany(t => t.States())];

    private static readonly CaseState[] ToAnswer = [CaseState.Received, CaseState.Submitted];

    private static readonly Expression<Func<ApprovalCase, WindowRow>> Row = c => new WindowRow
    {
        Id = c.Id,
        Number = c.Number,
        MatterName = c.Matter.Name,
        ProjectName = c.Subject.ProjectName,
        ProjectCode = c.Subject.ProjectCode,
        ApplicantName = c.Subject.ApplicantName,
        OrganName = c.Organ.OrganName,
        Region = c.Organ.RegionCode,
        IntakeMode = c.IntakeMode,
        ReceivedAt = c.ReceivedAt,
        AcceptanceDue = c.AcceptanceDue,
        CorrectionDue = c.Corrections.Where(x => x.ClosedAt == null).Min(x => (DateOnly?)x.DueOn),
        OwedDue = c.OwedMaterials.Where(o => o.CheckedOn == null).Min(o => (DateOnly?)o.DueOn),
        OwedWaiting = c.OwedMaterials.Count(o => o.CheckedOn == null && o.SuppliedOn != null),
        DecidedAt = c.DecidedAt,
        Rounds = c.Corrections.Count,
        Unjudged = c.Materials.Count(m => m.Verdict == Data.Cases.Materials.MaterialVerdict.Pending),
        ReliesOnUnarrangedYear = c.ReliesOnUnarrangedYear,
    };

    /// <summary>A page of a pile.</summary>
    public async Task<WindowList> FindAsync(WindowFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<ApprovalCase> visible = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        Dictionary<CaseState, int> states = await visible.Where(c => OnTheDesk.Contains(c.State))
            .GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        Dictionary<WindowTab, int> counts = ByState.ToDictionary(tab => tab, tab => tab.States().Sum(s => states.GetValueOrDefault(s)));
        counts[WindowTab.Owing] = await OnPile(visible, WindowTab.Owing).CountAsync(ct);

        IQueryable<ApprovalCase> found = Search(db, OnPile(visible, filter.Tab), filter.Text);
        int total = string.IsNullOrWhiteSpace(filter.Text) ? counts[filter.Tab] : await found.CountAsync(ct);
        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + WindowList.PageSize - 1) / WindowList.PageSize));
        List<WindowRow> rows = await Sort(found, filter.Tab).Skip((page - 1) * WindowList.PageSize).Take(WindowList.PageSize).Select(Row).ToListAsync(ct);
        List<WindowRow> dated = [];
        foreach (WindowRow row in rows)
        {
            dated.Add(row with { Deadline = DeadlineOf(row, filter.Tab, await reference.CalendarAsync(row.Region, ct)) });
        }

        return new WindowList(dated, total, page, counts);
    }

    /// <summary>The case to take next: the first due of those that wait for an answer; null when the desk is clear.</summary>
    /// <param name="after">The case just left.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<WindowRow?> NextAsync(Guid after, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        return await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Where(c => c.Id != after && ToAnswer.Contains(c.State))
            .OrderBy(c => c.AcceptanceDue).ThenBy(c => c.ReceivedAt).ThenBy(c => c.Id)
            .Select(Row).FirstOrDefaultAsync(ct);
    }

    private static IQueryable<ApprovalCase> OnPile(IQueryable<ApprovalCase> visible, WindowTab tab)
    {
        CaseState[] states = [.. tab.States()];
        IQueryable<ApprovalCase> found = visible.Where(c => states.Contains(c.State));

        // A debt of what was then denied is nobody's work.
        return tab == WindowTab.Owing
            ? found.Where(c => (c.Decision == null || c.Decision == CaseDecision.Grant) && c.OwedMaterials.Any(o => o.CheckedOn == null))
            : found;
    }

    private static IQueryable<ApprovalCase> Sort(IQueryable<ApprovalCase> cases, WindowTab tab) => tab switch
    {
        WindowTab.Correcting => cases.OrderBy(c => c.Corrections.Where(x => x.ClosedAt == null).Min(x => (DateOnly?)x.DueOn)).ThenBy(c => c.Id),
        WindowTab.Owing => cases.OrderBy(c => c.OwedMaterials.Where(o => o.CheckedOn == null).Min(o => (DateOnly?)o.DueOn)).ThenBy(c => c.Id),
        WindowTab.ToDeliver => cases.OrderBy(c => c.DecidedAt).ThenBy(c => c.Id),
        _ => cases.OrderBy(c => c.AcceptanceDue).ThenBy(c => c.ReceivedAt).ThenBy(c => c.Id),
    };

    /// <summary>A whole code goes through its index; anything else is part of a name or of a number.</summary>
    private static IQueryable<ApprovalCase> Search(OfficeDbContext db, IQueryable<ApprovalCase> cases, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return cases;
        }

        if (CaseNumber.TryParse(text, out CaseNumber number))
        {
            return cases.Where(c => c.Number == number);
        }

        if (ProjectCode.TryParse(text, out ProjectCode code))
        {
            return cases.Where(c => c.Subject.ProjectCode == code);
        }

        if (CreditCode.TryParse(text, out CreditCode credit))
        {
            IQueryable<Guid> applicants = db.Set<Applicant>().Where(a => a.CreditCode == credit).Select(a => a.Id);
            return cases.Where(c => applicants.Contains(c.Subject.ApplicantId));
        }

        string part = OfficeText.Narrow(text);
        string typed = text.Trim();
        return cases.Where(c =>
            c.Subject.ProjectName.Contains(typed) || c.Subject.ApplicantName.Contains(typed)
            || ((string)(object)c.Number!.Value).Contains(part) || ((string)(object)c.Subject.ProjectCode).Contains(part));
    }

    private Deadline? DeadlineOf(WindowRow row, WindowTab tab, WorkingCalendar calendar)
    {
        DateOnly today = clock.Today();
        return row switch
        {
            { OwedDue: { } due } when tab == WindowTab.Owing => Deadlines.Owed(calendar, due, today, row.OwedWaiting > 0),
            { CorrectionDue: { } due } => Deadlines.Correction(calendar, due, today),
            { AcceptanceDue: { } due } => Deadlines.Acceptance(calendar, due, today),
            { DecidedAt: { } decided } => Deadlines.Delivery(calendar, OfficeZone.DateOf(decided), today),
            _ => null,
        };
    }
}
