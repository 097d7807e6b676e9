using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Who can handle the cases of an organ today.</summary>
internal static class OrganReviewers
{
    /// <summary>The officer to whom a case is given, with their section.</summary>
    /// <exception cref="Data.Rules.RuleBroken">CASE-005 when the person does not review for the organ of the case.</exception>
    public static async Task<(Person Handler, Section? Section)> RequireAsync(CaseWork work, Guid? handlerId, OfficeReference reference, CancellationToken ct)
    {
        Guid organ = work.Case.Organ.OrganId;
        DateOnly today = OfficeZone.DateOf(work.Act.OccurredAt);
        Person? handler = await Of(work.Db, organ, today).FirstOrDefaultAsync(p => p.Id == handlerId, ct);
        CaseRules.CarryMissing.Require(handler is not null, "HandlerId", "请选择本机关的承办人");
        return (handler, (await reference.OrgansAsync(ct)).All.SelectMany(o => o.Sections).FirstOrDefault(s => s.Id == handler.SectionId));
    }

    /// <summary>All of them by name, with how much each has in hand.</summary>
    public static async Task<List<ReviewAssignee>> ListAsync(OfficeDbContext db, Guid organ, DateOnly today, CancellationToken ct)
    {
        var people = await Of(db, organ, today).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var inHand = await db.Set<ApprovalCase>()
            .Where(c => c.Organ.OrganId == organ && (c.State == CaseState.Accepted || c.State == CaseState.UnderReview) && c.HandlerId != null)
            .GroupBy(c => c.HandlerId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return [.. people.OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id).Select(p => new ReviewAssignee(p.Id, p.Name, inHand.FirstOrDefault(h => h.Key == p.Id)?.Count ?? 0))];
    }

    private static IQueryable<Person> Of(OfficeDbContext db, Guid organ, DateOnly today) => db.Set<Person>().AsNoTracking().Where(
        p => p.OrganId == organ && p.Assignments.Any(a => RoleNames.Reviewing.Contains(a.Role) && a.From <= today && (a.To == null || a.To >= today)));
}
