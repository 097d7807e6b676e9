using System.Linq.Expressions;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Search;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>What a filter leaves of the cases of a scope.</summary>
public sealed class CaseNarrowing(CaseScope scope, CurrentPerson person, OfficeReference reference, TimeProvider clock)
{
    // So many people of one name are looked for.
    private const int Namesakes = 20;

    internal async Task<IQueryable<ApprovalCase>> NarrowAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, CaseFilter filter, CancellationToken ct)
    {
        cases = OfState(cases, filter);
        cases = OfMatter(cases, filter);
        cases = await OfOrganAsync(cases, filter, ct);
        cases = await OfHandlerAsync(db, cases, filter, ct);
        if (filter.Anomalous)
        {
            cases = cases.Where(c => c.Corrections.Any(x => x.Round > 1));
        }

        cases = InDays(cases, filter);
        return SearchWords.Of(filter.Text) is not null
            ? await NameSearch.FindAsync(db, filter.Text, ct) is { IsNone: false } hits ? cases.Named(db, hits) : cases.Where(c => false)
            : filter.Text.Length > 0 ? cases.Where(Matching(db, filter.Text)) : cases;
    }

    private IQueryable<ApprovalCase> OfState(IQueryable<ApprovalCase> cases, CaseFilter filter)
    {
        if (CaseGroup.Find(filter.Group) is { } group)
        {
            IReadOnlyList<CaseState> states = group.States;
            cases = cases.Where(c => states.Contains(c.State));

            // What is reviewed runs: known already, and said for the index of what runs.
            cases = group.States.All(CaseStates.InReview.Contains) ? cases.Where(c => c.Due.FinishedOn == null && c.AcceptedAt != null) : cases;
        }

        if (filter.Light is not { } light)
        {
            return cases;
        }

        // Before acceptance no period of decision runs, and there is no light. What is not grey runs still: said in the words of the index.
        cases = cases.Where(Lights.Is<ApprovalCase>(c => c.Due, light, clock.Today()));
        return light == Light.Grey ? cases.Where(c => c.Due.FinishedOn != null) : cases.Where(c => c.Due.FinishedOn == null && c.AcceptedAt != null);
    }

    private static IQueryable<ApprovalCase> OfMatter(IQueryable<ApprovalCase> cases, CaseFilter filter)
    {
        cases = filter.Matter.Length > 0 ? cases.Where(c => c.Matter.Code == filter.Matter) : cases;
        return filter.Stage.Length > 0 ? cases.Where(c => c.Matter.StageCode == filter.Stage) : cases;
    }

    private async Task<IQueryable<ApprovalCase>> OfOrganAsync(IQueryable<ApprovalCase> cases, CaseFilter filter, CancellationToken ct)
    {
        if (filter.Organ is { } organ)
        {
            cases = cases.Where(c => c.Organ.OrganId == organ);
        }

        if (filter.Department.Length > 0)
        {
            // In a scope with one organ of the department that organ is meant, and its own order is read.
            List<Organ> meant = [.. (await scope.OrgansAsync(ct)).Where(o => o.DepartmentCode == filter.Department)];
            Guid only = meant is [{ } one] && scope.SeesWholeRegion ? one.Id : Guid.Empty;
            cases = only != Guid.Empty ? cases.Where(c => c.Organ.OrganId == only) : cases.Where(c => c.Organ.DepartmentCode == filter.Department);
        }

        if (!RegionCode.TryParse(filter.Region, out RegionCode region))
        {
            return cases;
        }

        var regions = (await reference.OrgansAsync(ct)).Regions;
        return await scope.InAsync(cases, regions.Contains(region) ? [region, .. regions.Descendants(region).Select(d => d.Code)] : [region], ct);
    }

    private async Task<IQueryable<ApprovalCase>> OfHandlerAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, CaseFilter filter, CancellationToken ct)
    {
        if (filter.Mine)
        {
            Guid me = person.PersonId;
            cases = cases.Where(c => c.HandlerId == me);
        }

        if (filter.Handler.Length == 0)
        {
            return cases;
        }

        // Equal to one is read in the order of an index; equal to nobody finds nothing by the same index.
        List<Guid?> named = await db.Set<Person>().Where(p => p.Name == filter.Handler).OrderBy(p => p.Id).Select(p => (Guid?)p.Id).Take(Namesakes).ToListAsync(ct);
        Guid? only = named is [{ } one] ? one : Guid.Empty;
        return named.Count > 1 ? cases.Where(c => named.Contains(c.HandlerId)) : cases.Where(c => c.HandlerId == only);
    }

    private static IQueryable<ApprovalCase> InDays(IQueryable<ApprovalCase> cases, CaseFilter filter)
    {
        if (filter.Received.From is { } from)
        {
            DateTime begin = Begin(from);
            cases = cases.Where(c => c.ReceivedAt >= begin);
        }

        if (filter.Received.To is { } to)
        {
            DateTime end = Begin(to.AddDays(1));
            cases = cases.Where(c => c.ReceivedAt < end);
        }

        if (filter.Decided.From is { } decidedFrom)
        {
            DateTime begin = Begin(decidedFrom);
            cases = cases.Where(c => c.DecidedAt >= begin);
        }

        if (filter.Decided.To is { } decidedTo)
        {
            DateTime end = Begin(decidedTo.AddDays(1));
            cases = cases.Where(c => c.DecidedAt < end);
        }

        if (filter.Due.From is { } dueFrom)
        {
            cases = cases.Where(c => c.Due.PromisedDue >= dueFrom);
        }

        return filter.Due.To is { } dueTo ? cases.Where(c => c.Due.PromisedDue <= dueTo) : cases;
    }

    private static DateTime Begin(DateOnly day) => OfficeZone.UtcOf(day, TimeOnly.MinValue);

    // A whole number or code is looked up by its index.
    private static Expression<Func<ApprovalCase, bool>> Matching(OfficeDbContext db, string text)
    {
        if (CaseNumber.TryParse(text, out CaseNumber number))
        {
            return c => c.Number == number;
        }

        if (ProjectCode.TryParse(text, out ProjectCode project))
        {
            return c => c.Subject.ProjectCode == project;
        }

        CreditCode credit = CreditCode.Parse(text);
        IQueryable<Guid> applicants = db.Set<Applicant>().Where(a => a.CreditCode == credit).Select(a => a.Id);
        return c => applicants.Contains(c.Subject.ApplicantId);
    }
}
