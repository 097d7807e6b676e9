using System.Linq.Expressions;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The clerk's desk: what waits in the clerk's region, what is due first first.</summary>
public sealed class WindowQueue(PageReads pages, CaseScope scope, OfficeReference reference, TakeReading takes, TimeProvider clock)
{
    private static readonly CaseState[] ToAnswer = [CaseState.Received, CaseState.Submitted];
    private static readonly Dictionary<Guid, HeldIntake> NoneHeld = [];

    /// <summary>A page of a pile.</summary>
    public async Task<WindowList> FindAsync(WindowFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<ApprovalCase> visible = (await scope.SubmittedAsync(db, ct)).AsNoTracking();
        Dictionary<WindowTab, int> counts = await CountsAsync(db, visible, ct);
        IQueryable<ApprovalCase> pile = OnPile(db, visible, filter.Tab);

        // Characters, or the letters they begin with, are looked up in the names; digits may be part of a number.
        string? words = SearchWords.Of(filter.Text);
        NameHits? names = words is null || words.Any(char.IsAsciiDigit) ? null : await NameSearch.FindAsync(db, words, ct);
        if (names is { IsNone: true })
        {
            return new WindowList([], 0, 1, counts);
        }

        IQueryable<ApprovalCase> found = OneRowAStage(Search(db, pile, filter.Text, names), Search(db, pile, filter.Text, names), filter.Tab);
        int total = string.IsNullOrWhiteSpace(filter.Text) ? counts[filter.Tab] : await WindowPiles.CountAsync(found, ct);
        int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + WindowList.PageSize - 1) / WindowList.PageSize));
        List<WindowRow> rows = filter.Tab == WindowTab.ToDeliver
            ? await LongestDecidedAsync(db, visible, pile, filter, names, page, ct)
            : await Sort(found, filter.Tab).Skip((page - 1) * WindowList.PageSize).Take(WindowList.PageSize)
                .Select(Row(db, pile, filter.Tab)).ToListAsync(ct);
        IReadOnlyDictionary<Guid, HeldIntake> held = filter.Tab.IsTaken() && rows.Count > 0 ? await takes.OfAsync(db, [.. rows.Select(r => r.IntakeId)], ct) : NoneHeld;
        List<WindowRow> dated = [];
        foreach (WindowRow row in rows)
        {
            dated.Add(row with
            {
                Deadline = DeadlineOf(row, filter.Tab, await reference.CalendarAsync(row.Region, ct)),
                Held = held.GetValueOrDefault(row.IntakeId),
            });
        }

        return new WindowList(dated, total, page, counts);
    }

    /// <summary>The case to take next: the first due of those that wait for an answer and that nobody has taken; null when there is none.</summary>
    /// <param name="after">The case just left; empty for none.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<WindowRow?> NextAsync(Guid after, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        IQueryable<ApprovalCase> visible = (await scope.SubmittedAsync(db, ct)).AsNoTracking();
        Guid? stage = await visible.Where(c => c.Id == after).Select(c => c.StageApplicationId).FirstOrDefaultAsync(ct);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        IQueryable<WindowTake> takenNow = db.Set<WindowTake>().Where(t => t.EndedAt == null && t.LapsesAt > now);
        IQueryable<ApprovalCase> waiting = visible
            .Where(c => c.Id != after && (stage == null || c.StageApplicationId != stage) && ToAnswer.Contains(c.State));
        IQueryable<ApprovalCase> free = waiting.Where(c => !takenNow.Any(t => t.IntakeId == (c.StageApplicationId ?? c.Id)));
        List<WindowRow> first = [];
        foreach (CaseState state in ToAnswer)
        {
            // The first of each state is the first of an index; the first of both would have to be sorted out of all.
            first.AddRange(await Sort(OneRowAStage(free.Where(c => c.State == state), waiting, WindowTab.ToReceive), WindowTab.ToReceive).Take(1)
                .Select(Row(db, waiting, WindowTab.ToReceive)).ToListAsync(ct));
        }

        return first.OrderBy(r => r.AcceptanceDue).ThenBy(r => r.ReceivedAt).FirstOrDefault();
    }

    // What waits in two states is in the order of an index for each of them, and not for both: the first of each are put together here.
    private static async Task<List<WindowRow>> LongestDecidedAsync(
        OfficeDbContext db, IQueryable<ApprovalCase> visible, IQueryable<ApprovalCase> pile, WindowFilter filter, NameHits? names, int page, CancellationToken ct)
    {
        List<(Guid Id, DateTime? At)> first = [];
        foreach (CaseState state in filter.Tab.States())
        {
            IQueryable<ApprovalCase> inState = visible.Where(c => c.State == state);
            first.AddRange((await Sort(OneRowAStage(Search(db, inState, filter.Text, names), Search(db, pile, filter.Text, names), filter.Tab), filter.Tab)
                .Take(page * WindowList.PageSize).Select(c => new { c.Id, c.DecidedAt }).ToListAsync(ct)).Select(c => (c.Id, c.DecidedAt)));
        }

        List<Guid> shown = [.. first.OrderBy(c => c.At).Skip((page - 1) * WindowList.PageSize).Take(WindowList.PageSize).Select(c => c.Id)];
        List<WindowRow> rows = await visible.Where(c => shown.Contains(c.Id)).Select(Row(db, pile, filter.Tab)).ToListAsync(ct);
        return [.. rows.OrderBy(r => shown.IndexOf(r.Id))];
    }

    private static async Task<Dictionary<WindowTab, int>> CountsAsync(OfficeDbContext db, IQueryable<ApprovalCase> visible, CancellationToken ct)
    {
        Dictionary<WindowTab, int> counts = [];
        foreach (WindowTab tab in WindowTabs.All)
        {
            IQueryable<ApprovalCase> lying = OnPile(db, visible, tab);
            counts[tab] = await WindowPiles.CountAsync(OneRowAStage(lying, lying, tab), ct);
        }

        return counts;
    }

    /// <summary>One row a stage application: its case that is due first stands for all of them. Debts are looked at case by case.</summary>
    /// <param name="cases">The cases to show.</param>
    /// <param name="pile">All that lie with them.</param>
    /// <param name="tab">Which pile it is.</param>
    private static IQueryable<ApprovalCase> OneRowAStage(IQueryable<ApprovalCase> cases, IQueryable<ApprovalCase> pile, WindowTab tab) =>
        tab == WindowTab.Owing ? cases : WindowPiles.OneRowAStage(cases, pile);

    private static Expression<Func<ApprovalCase, WindowRow>> Row(OfficeDbContext db, IQueryable<ApprovalCase> pile, WindowTab tab)
    {
        IQueryable<StageApplication> stages = db.Set<StageApplication>().Where(a => tab != WindowTab.Owing);
        return c => new WindowRow
        {
            Id = c.Id,
            StageId = stages.Where(a => a.Id == c.StageApplicationId).Select(a => (Guid?)a.Id).FirstOrDefault(),
            JointNumber = stages.Where(a => a.Id == c.StageApplicationId).Select(a => a.JointNumber).FirstOrDefault(),
            StageName = stages.Where(a => a.Id == c.StageApplicationId).Select(a => a.StageName).FirstOrDefault(),
            Matters = pile.Count(o => o.StageApplicationId != null && o.StageApplicationId == c.StageApplicationId),
            Number = c.Number,
            MatterName = c.Matter.Name,
            Kind = c.Matter.Kind,
            ProjectName = c.Subject.ProjectName,
            ProjectCode = c.Subject.ProjectCode,
            ApplicantName = c.Subject.ApplicantName,
            OrganName = stages.Where(a => a.Id == c.StageApplicationId).Select(a => a.LeadOrganName).FirstOrDefault() ?? c.Organ.OrganName,
            Region = c.Organ.RegionCode,
            IntakeMode = c.IntakeMode,
            ReceivedAt = c.ReceivedAt,
            AcceptanceDue = c.AcceptanceDue,
            CorrectionDue = c.Corrections.Where(x => x.ClosedAt == null).Min(x => (DateOnly?)x.DueOn),
            OwedDue = c.OwedMaterials.Where(o => o.CheckedOn == null).Min(o => (DateOnly?)o.DueOn),
            OwedWaiting = c.OwedMaterials.Count(o => o.CheckedOn == null && o.SuppliedOn != null),
            DecidedAt = c.DecidedAt,
            Rounds = c.Corrections.Count,
            Unjudged = c.StageApplicationId == null
                ? c.Materials.Count(m => m.Verdict == MaterialVerdict.Pending)
                : pile.Where(o => o.StageApplicationId != null && o.StageApplicationId == c.StageApplicationId).SelectMany(o => o.Materials)
                    .Where(m => m.Verdict == MaterialVerdict.Pending).Select(m => m.MaterialCode).Distinct().Count(),
            ReliesOnUnarrangedYear = c.ReliesOnUnarrangedYear,
        };
    }

    private static IQueryable<ApprovalCase> OnPile(OfficeDbContext db, IQueryable<ApprovalCase> visible, WindowTab tab)
    {
        CaseState[] states = [.. tab.States()];
        IQueryable<ApprovalCase> found = visible.Where(c => states.Contains(c.State));
        return tab == WindowTab.Owing ? WindowPiles.Owing(db, found) : found;
    }

    private static IQueryable<ApprovalCase> Sort(IQueryable<ApprovalCase> cases, WindowTab tab) => tab switch
    {
        WindowTab.Correcting => cases.OrderBy(c => c.Corrections.Where(x => x.ClosedAt == null).Min(x => (DateOnly?)x.DueOn)).ThenBy(c => c.Id),
        WindowTab.Owing => cases.OrderBy(c => c.OwedMaterials.Where(o => o.CheckedOn == null).Min(o => (DateOnly?)o.DueOn)).ThenBy(c => c.Id),
        _ => cases.OrderBy(c => c.AcceptanceDue).ThenBy(c => c.DecidedAt).ThenBy(c => c.ReceivedAt).ThenBy(c => c.Id),
    };

    /// <summary>A whole code goes through its index; anything else is part of a name or of a number.</summary>
    private static IQueryable<ApprovalCase> Search(OfficeDbContext db, IQueryable<ApprovalCase> cases, string? text, NameHits? names)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return cases;
        }

        string part = OfficeText.Narrow(text);
        if (StageApplication.IsJointNumber(part))
        {
            IQueryable<Guid> stages = db.Set<StageApplication>().Where(a => a.JointNumber == part).Select(a => a.Id);
            return cases.Where(c => c.StageApplicationId != null && stages.Contains(c.StageApplicationId.Value));
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

        string typed = text.Trim();
        return names is not null
            ? cases.Named(db, names)
            : cases.Where(c =>
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
            { AcceptanceDue: { } due } => Deadlines.Acceptance(calendar, row.Kind, due, today),
            { DecidedAt: { } decided } => Deadlines.Delivery(calendar, OfficeZone.DateOf(decided), today),
            _ => null,
        };
    }
}
