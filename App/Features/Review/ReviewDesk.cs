using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
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
        Dictionary<ReviewTab, int> counts = [];
        foreach (ReviewTab tab in ReviewTabs.Of(person))
        {
            counts[tab] = await Pile(db, visible, tab).CountAsync(ct);
        }

        if (!counts.ContainsKey(filter.Tab))
        {
            return new ReviewDeskView([], 0, counts);
        }

        IQueryable<ApprovalCase> found = Narrow(Pile(db, visible, filter.Tab), filter);
        int total = await found.CountAsync(ct);
        int skip = Math.Clamp(filter.Page - 1, 0, Math.Max(0, total - 1) / filter.Rows) * filter.Rows;
        List<ReviewDeskRow> rows = filter.Sort == ReviewSort.Due
            ? await ByDueAsync(found, skip, filter.Rows, ct)
            : await RowsAsync(Sorted(found, filter.Sort).Skip(skip).Take(filter.Rows), ct);
        return new ReviewDeskView(rows, total, counts);
    }

    // The day of a standing clock is not known: such cases come last. «Null last» is no order of an index, two reads are.
    private async Task<List<ReviewDeskRow>> ByDueAsync(IQueryable<ApprovalCase> found, int skip, int take, CancellationToken ct)
    {
        IQueryable<ApprovalCase> dated = found.Where(c => c.Due.PromisedDue != null);
        List<ReviewDeskRow> rows = await RowsAsync(dated.OrderBy(c => c.Due.PromisedDue).ThenBy(c => c.Id).Skip(skip).Take(take), ct);
        if (rows.Count < take)
        {
            int before = rows.Count > 0 ? 0 : Math.Max(0, skip - await dated.CountAsync(ct));
            rows.AddRange(await RowsAsync(found.Where(c => c.Due.PromisedDue == null).OrderBy(c => c.Id).Skip(before).Take(take - rows.Count), ct));
        }

        return rows;
    }

    private IQueryable<ApprovalCase> Pile(OfficeDbContext db, IQueryable<ApprovalCase> cases, ReviewTab tab)
    {
        Guid me = person.PersonId;
        Guid organ = person.OrganId ?? Guid.Empty;

        // From the few requests and signatures to their cases, not from all cases to theirs.
        IQueryable<Guid> asked = db.Set<OpinionRequest>().Where(o => o.OrganId == organ && o.Conclusion == null).Select(o => o.CaseId);
        IQueryable<Guid> signed = db.Set<SigningStep>().Where(s => s.PersonId == me && s.Number > 1)
            .Join(db.Set<SigningRound>(), s => s.SigningRoundId, r => r.Id, (_, r) => r.CaseId);
        return tab switch
        {
            ReviewTab.Waiting => cases.Where(c => c.State == CaseState.Accepted && c.Organ.OrganId == organ && (c.HandlerId == null || c.HandlerId == me)),
            ReviewTab.Mine => cases.Where(c => (c.State == CaseState.Accepted || c.State == CaseState.UnderReview) && c.HandlerId == me),
            ReviewTab.Opinions => cases.Where(c => asked.Contains(c.Id)),
            ReviewTab.Signing => cases.Where(c => c.State == CaseState.UnderReview && c.Organ.OrganId == organ && c.HandlerId != me
                && c.SigningRounds.Any(r => r.ClosedAt == null && r.StepsNeeded > 1 && !r.Steps.Any(s => s.PersonId == me))),
            ReviewTab.SignedByMe => cases.Where(c => signed.Contains(c.Id)),
            _ => throw new ArgumentOutOfRangeException(nameof(tab)),
        };
    }

    private IQueryable<ApprovalCase> Narrow(IQueryable<ApprovalCase> cases, ReviewFilter filter)
    {
        if (filter.OwnSection && person.SectionId is { } section)
        {
            cases = cases.Where(c => c.Organ.SectionId == null || c.Organ.SectionId == section);
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
                Lights.Of(c.Due, today), c.Due.PromisedDue, remaining, c.PromisedUnit, c.OpinionDue, c.IsProvisional));
        }

        return rows;
    }
}
