using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>The piles of a reviewer and an approver: counted, filtered, sorted and paged in the database.</summary>
public sealed class ReviewDesk(
    PageReads pages, CurrentPerson person, CaseScope scope, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Reads one page.</summary>
    public async Task<ReviewDeskView> LoadAsync(ReviewFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<ApprovalCase> visible = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        IReadOnlyList<AbsentPerson> absent = await AbsentAsync(db, ct);
        ReviewChoices choices = await ChoicesAsync(filter.Tab, ct);
        filter = choices.Known(filter);
        Dictionary<ReviewTab, int> counts = [];
        foreach (ReviewTab tab in ReviewTabs.Of(person).Where(t => t != ReviewTab.Absent || absent.Count > 0))
        {
            counts[tab] = await Pile(db, visible, tab, absent).CountAsync(ct);
        }

        if (!counts.ContainsKey(filter.Tab))
        {
            return new ReviewDeskView([], 0, counts) { StandsInFor = absent, Choices = choices };
        }

        NameHits? names = await NameSearch.FindAsync(db, SearchWords.Of(filter.Text), ct);
        if (names is { IsNone: true })
        {
            return new ReviewDeskView([], 0, counts) { StandsInFor = absent, Choices = choices };
        }

        IQueryable<ApprovalCase> found = Narrow(db, Pile(db, visible, filter.Tab, absent), filter, names);
        int total = await found.CountAsync(ct);
        int skip = Math.Clamp(filter.Page - 1, 0, Math.Max(0, total - 1) / filter.Rows) * filter.Rows;
        List<ReviewDeskRow> rows = filter.Sort == ReviewSort.Due
            ? await ByDueAsync(db, Parts(found, filter.Tab), skip, filter.Rows, ct)
            : await RowsAsync(Sorted(found, filter.Sort).Skip(skip).Take(filter.Rows), ct);
        bool assigns = filter.Tab is ReviewTab.Waiting or ReviewTab.Department;
        return new ReviewDeskView(rows, total, counts)
        {
            StandsInFor = absent,
            Choices = choices,
            Assignees = assigns && person.OrganId is { } organ ? await OrganReviewers.ListAsync(db, organ, clock.Today(), ct) : [],
        };
    }

    /// <summary>The most urgent case of a pile; null when there is none.</summary>
    public async Task<CaseTarget?> FirstAsync(ReviewFilter filter, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<ApprovalCase> visible = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        filter = (await ChoicesAsync(filter.Tab, ct)).Known(filter);
        return (await ByDueAsync(db, Parts(Narrow(db, Pile(db, visible, filter.Tab, await AbsentAsync(db, ct)), filter, null), filter.Tab), 0, 1, ct)) is [{ } first]
            ? new CaseTarget(first.Id, first.Version)
            : null;
    }

    /// <summary>The case after another in the order of a pile, and after the last the first again; null when there is no other.</summary>
    /// <param name="filter">The pile, and what it was narrowed to.</param>
    /// <param name="after">The case just worked on, which may have left the pile.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<Guid?> NextAsync(ReviewFilter filter, Guid after, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<ApprovalCase> visible = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        IReadOnlyList<AbsentPerson> absent = await AbsentAsync(db, ct);
        filter = (await ChoicesAsync(filter.Tab, ct)).Known(filter);
        NameHits? names = await NameSearch.FindAsync(db, SearchWords.Of(filter.Text), ct);
        if ((filter.Tab == ReviewTab.Absent && absent.Count == 0) || names is { IsNone: true })
        {
            return null;
        }

        IQueryable<ApprovalCase> pile = Narrow(db, Pile(db, visible, filter.Tab, absent), filter, names);
        IReadOnlyList<IQueryable<ApprovalCase>> parts = Parts(pile.Where(c => c.Id != after), filter.Tab);
        DateOnly? due = await visible.Where(c => c.Id == after).Select(c => c.Due.PromisedDue).FirstOrDefaultAsync(ct);
        List<Guid> sameDay = [];
        foreach (IQueryable<ApprovalCase> part in parts)
        {
            sameDay.AddRange(await part.Where(c => c.Due.PromisedDue == due).OrderBy(c => c.Id).Select(c => c.Id).Take(1_000).ToListAsync(ct));
        }

        sameDay.Sort();
        if (sameDay.Find(id => id.CompareTo(after) > 0) is var next && next != Guid.Empty)
        {
            return next;
        }

        List<ReviewDeskRow> later = due is null ? [] : await ByDueAsync(db, [.. parts.Select(p => p.Where(c => c.Due.PromisedDue > due || c.Due.PromisedDue == null))], 0, 1, ct);
        return later is [{ } one] ? one.Id : (await ByDueAsync(db, parts, 0, 1, ct)) is [{ } first] ? first.Id : null;
    }

    // Opinions are asked of an organ on the matters of others; everything else in its piles is its own.
    private async Task<ReviewChoices> ChoicesAsync(ReviewTab tab, CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        string? department = tab != ReviewTab.Opinions && person.OrganId is { } organ ? (await reference.OrganAsync(organ, ct)).DepartmentCode : null;
        return new ReviewChoices(
            [.. catalogue.Matters.Where(m => department is null || m.Department == department).OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => (m.Code, m.Name))],
            [.. catalogue.Stages.Select(s => (s.Code, s.Name))]);
    }

    private Task<IReadOnlyList<AbsentPerson>> AbsentAsync(OfficeDbContext db, CancellationToken ct) =>
        AbsentPeople.OfAsync(db, person.PersonId, person.OrganId, clock.Today(), ct);

    // What an organ has in hand stands in two states, each in the order of an index, and not both together.
    private static IReadOnlyList<IQueryable<ApprovalCase>> Parts(IQueryable<ApprovalCase> pile, ReviewTab tab) =>
        tab == ReviewTab.Department ? [pile.Where(c => c.State == CaseState.Accepted), pile.Where(c => c.State == CaseState.UnderReview)] : [pile];

    // The day of a standing clock is not known: such cases come last. «Null last» is no order of an index, two reads are.
    private async Task<List<ReviewDeskRow>> ByDueAsync(OfficeDbContext db, IReadOnlyList<IQueryable<ApprovalCase>> parts, int skip, int take, CancellationToken ct)
    {
        List<(DateOnly? Due, Guid Id)> dated = [], standing = [];
        foreach (IQueryable<ApprovalCase> part in parts)
        {
            dated.AddRange((await part.Where(c => c.Due.PromisedDue != null).OrderBy(c => c.Due.PromisedDue).ThenBy(c => c.Id)
                .Select(c => new { c.Due.PromisedDue, c.Id }).Take(skip + take).ToListAsync(ct)).Select(c => (c.PromisedDue, c.Id)));
        }

        List<Guid> shown = [.. dated.OrderBy(c => c.Due).ThenBy(c => c.Id).Skip(skip).Take(take).Select(c => c.Id)];
        if (shown.Count < take)
        {
            // All that have a day were read, for there are fewer than were asked for.
            int before = Math.Max(0, skip - dated.Count);
            int missing = take - shown.Count;
            foreach (IQueryable<ApprovalCase> part in parts)
            {
                standing.AddRange((await part.Where(c => c.Due.PromisedDue == null).OrderBy(c => c.Id).Select(c => c.Id).Take(before + missing).ToListAsync(ct)).Select(id => ((DateOnly?)null, id)));
            }

            shown.AddRange(standing.OrderBy(c => c.Id).Skip(before).Take(missing).Select(c => c.Id));
        }

        List<ReviewDeskRow> rows = shown.Count == 0 ? [] : await RowsAsync(db.Set<ApprovalCase>().AsNoTracking().Where(c => shown.Contains(c.Id)), ct);
        return [.. rows.OrderBy(r => shown.IndexOf(r.Id))];
    }

    private IQueryable<ApprovalCase> Pile(OfficeDbContext db, IQueryable<ApprovalCase> cases, ReviewTab tab, IReadOnlyList<AbsentPerson> absent)
    {
        List<Guid?> away = [.. absent.Select(a => (Guid?)a.PersonId)];
        Guid me = person.PersonId;
        Guid organ = person.OrganId ?? Guid.Empty;

        // From the few requests and signatures to their cases, not from all cases to theirs.
        IQueryable<Guid> asked = db.Set<OpinionRequest>().Where(o => o.OrganId == organ && o.Conclusion == null).Select(o => o.CaseId);
        IQueryable<Guid> signed = db.Set<SigningStep>().Where(s => s.PersonId == me && s.Number > 1).OrderByDescending(s => s.Id).Take(ReviewDeskView.LastSigned)
            .Join(db.Set<SigningRound>(), s => s.SigningRoundId, r => r.Id, (_, r) => r.CaseId);
        return tab switch
        {
            ReviewTab.Waiting => cases.Where(c => c.State == CaseState.Accepted && c.Organ.OrganId == organ && c.HandlerId == null),
            ReviewTab.Mine => cases.Where(c => (c.State == CaseState.Accepted || c.State == CaseState.UnderReview) && c.HandlerId == me),
            ReviewTab.Absent => cases.Where(c => (c.State == CaseState.Accepted || c.State == CaseState.UnderReview) && away.Contains(c.HandlerId)),
            ReviewTab.Department => cases.Where(c => (c.State == CaseState.Accepted || c.State == CaseState.UnderReview) && c.Organ.OrganId == organ),
            ReviewTab.Opinions => cases.Where(c => asked.Contains(c.Id)),
            ReviewTab.Signing => AwaitingSignature(cases, person),
            ReviewTab.SignedByMe => cases.Where(c => signed.Contains(c.Id)),
            _ => throw new ArgumentOutOfRangeException(nameof(tab)),
        };
    }

    /// <summary>What is on its way through the signing chain of the person's organ and not yet signed by them.</summary>
    internal static IQueryable<ApprovalCase> AwaitingSignature(IQueryable<ApprovalCase> cases, CurrentPerson person)
    {
        Guid me = person.PersonId;
        Guid organ = person.OrganId ?? Guid.Empty;
        return cases.Where(c => c.State == CaseState.UnderReview && c.Organ.OrganId == organ && c.HandlerId != me
            && c.SigningRounds.Any(r => r.ClosedAt == null && r.StepsNeeded > 1 && !r.Steps.Any(s => s.PersonId == me)));
    }

    private IQueryable<ApprovalCase> Narrow(OfficeDbContext db, IQueryable<ApprovalCase> cases, ReviewFilter filter, NameHits? names)
    {
        if (filter.OwnSection && person.SectionId is { } section)
        {
            cases = cases.Where(c => c.Organ.SectionId == null || c.Organ.SectionId == section);
        }

        if (filter.Handler is { } handler && filter.Tab == ReviewTab.Department)
        {
            cases = cases.Where(c => c.HandlerId == handler);
        }

        if (filter.Matter is { } matter)
        {
            cases = cases.Where(c => c.Matter.Code == matter);
        }

        if (filter.Stage is { } stage)
        {
            cases = cases.Where(c => c.Matter.StageCode == stage);
        }

        if (filter.Light is { } light)
        {
            cases = cases.Where(Lights.Is<ApprovalCase>(c => c.Due, light, clock.Today()));
        }

        string text = OfficeText.Narrow(filter.Text).Trim();
        if (text.Length == 0)
        {
            return cases;
        }

        if (CaseNumber.TryParse(text, out CaseNumber number))
        {
            return cases.Where(c => c.Number == number);
        }

        return ProjectCode.TryParse(text, out ProjectCode code)
            ? cases.Where(c => c.Subject.ProjectCode == code)
            : names is not null ? cases.Named(db, names)
            : cases.Where(c => c.Subject.ProjectName.Contains(text) || c.Subject.ApplicantName.Contains(text));
    }

    private static IOrderedQueryable<ApprovalCase> Sorted(IQueryable<ApprovalCase> cases, ReviewSort sort) => sort switch
    {
        ReviewSort.Accepted => cases.OrderBy(c => c.AcceptedAt).ThenBy(c => c.Id),
        ReviewSort.Number => cases.OrderBy(c => c.Number).ThenBy(c => c.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(sort)),
    };

    private async Task<List<ReviewDeskRow>> RowsAsync(IQueryable<ApprovalCase> page, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        Guid organ = person.OrganId ?? Guid.Empty;
        var found = await page.Select(c => new
        {
            c.Id,
            c.Version,
            c.Number,
            Matter = c.Matter.Name,
            Project = c.Subject.ProjectName,
            Applicant = c.Subject.ApplicantName,
            c.State,
            IsSigning = c.SigningRounds.Any(r => r.ClosedAt == null),
            c.HandlerName,
            c.Due,
            c.Limits.PromisedUnit,
            c.Organ.RegionCode,
            IsProvisional = c.ReliesOnUnarrangedYear && c.Due.FinishedOn == null,
            OpinionDue = c.OpinionRequests.Where(o => o.OrganId == organ && o.Conclusion == null).Min(o => (DateOnly?)o.DueOn),
        }).ToListAsync(ct);
        List<ReviewDeskRow> rows = [];
        foreach (var c in found)
        {
            WorkingCalendar calendar = await reference.CalendarAsync(c.RegionCode, ct);
            int? remaining = c.Due is { FinishedOn: null, PromisedDue: { } due } ? calendar.DaysBetween(c.PromisedUnit, today, due) : null;
            rows.Add(new ReviewDeskRow(
                c.Id, c.Number?.Value ?? "", c.Matter, c.Project, c.Applicant, c.State, c.IsSigning, c.HandlerName,
                Lights.Of(c.Due, today), c.Due.PromisedDue, remaining, c.PromisedUnit, c.OpinionDue, c.IsProvisional)
            {
                Version = c.Version,
            });
        }

        return rows;
    }
}
