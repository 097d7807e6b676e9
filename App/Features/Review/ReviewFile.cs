using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Reads one case for review and signing, as far as it is in the person's scope.</summary>
public sealed class ReviewFile(
    PageReads pages, CurrentPerson person, CaseScope scope, OfficeReference reference, DownloadTickets tickets, TimeProvider clock)
{
    private const int DaysToAnswer = 5;

    /// <summary>The case; null when there is none or it is not for this person.</summary>
    public async Task<ReviewSheet?> LoadAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct))
        {
            return null;
        }

        ApprovalCase subject = await CaseStore.Whole(db).AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        CatalogueSet catalogue = await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct);
        ApprovalMatter matter = catalogue.Matter(subject.Matter.Code);
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CaseActor capacities = await scope.CapacitiesAsync(db, subject, ct);
        DateOnly today = clock.Today();
        IReadOnlyList<AbsentPerson> absent = await AbsentPeople.OfAsync(db, person.PersonId, person.OrganId, today, ct);
        HashSet<CaseAction> possible = [.. subject.Possible(capacities).Select(t => t.Action)];
        bool isHeldByAnother = subject.HandlerId is { } holder && holder != person.PersonId && !absent.Any(a => a.PersonId == holder);
        possible.RemoveWhere(action => action switch
        {
            CaseAction.StartReview => isHeldByAnother,
            CaseAction.Assign => subject.HandlerId is not null,
            CaseAction.Reassign => subject.HandlerId is null,
            _ => false,
        });
        IReadOnlyList<string> open = await OpenPrerequisites.LoadAsync(db, subject, catalogue, today, ct);
        List<ElectronicCertificate> certificates = await db.Set<ElectronicCertificate>().AsNoTracking().Where(c => c.CaseId == caseId).ToListAsync(ct);
        ReviewRows rows = new(subject, link => tickets.UrlFor(person, caseId, link.Digest, link.Name));
        return new ReviewSheet
        {
            Id = subject.Id,
            Version = subject.Version,
            Head = ReviewRows.Head(subject, matter, calendar, today),
            Possible = possible,
            MayFind = subject.State == CaseState.UnderReview && subject.OpenRound is null && capacities.HasFlag(CaseActor.Reviewer),
            SigningObstacle = capacities.HasFlag(CaseActor.Approver) ? subject.SigningObstacle(person.PersonId, person.SigningLevel, absent)?.Message : null,
            InPlaceOf = absent.FirstOrDefault(a => a.PersonId == subject.HandlerId)?.Name,
            OwnOrganId = person.OrganId,
            Points = rows.Points(await NamesAsync(db, subject, ct)),
            Answers = ReviewBasis.Answers(catalogue, subject),
            ResultFields = ReviewBasis.Fields(catalogue, subject),
            Prerequisites = await ReviewBasis.PrerequisitesAsync(db, subject, catalogue, open, ct),
            Materials = rows.Materials(),
            Procedures = [.. matter.Procedures.Select(p => new ReviewProcedure(p.Name, p.Legal, p.StopsStatutory))],
            Suspensions = rows.Suspensions(),
            Opinions = rows.Opinions(),
            Proceedings = rows.Proceedings(),
            HearingAskBy = subject.HearingRequestDue(calendar),
            HearingIsAsked = subject.HearingIsAskedFor,
            Extension = rows.Extension(),
            IsExtended = subject.Extensions.Count > 0,
            Rounds = rows.Rounds(),
            ChainLength = await SigningLength.OfAsync(db, subject.Organ.OrganId, subject.Matter.Code, ct),
            Hindrances = Hindrances.Of(subject, open, calendar, today),
            Decision = subject.Decision,
            Papers = rows.Papers(await PapersAsync(db, caseId, ct)),
            CertificateNumber = certificates.FirstOrDefault()?.Number,
            CoDepartments = possible.Contains(CaseAction.AskOpinion) ? [.. CoDepartments.Of(subject, catalogue, organs).Select(o => o.Name)] : [],
            Organs = possible.Contains(CaseAction.AskOpinion) ? Askable(organs, subject) : [],
            Reviewers = possible.Contains(CaseAction.Assign) || possible.Contains(CaseAction.Reassign) ? await ReviewersAsync(db, subject, today, ct) : [],
            Remedies = CaseRemedies.Of(matter, organs, subject),
            Today = today,
            InFiveWorkingDays = calendar.AddWorkingDays(today, DaysToAnswer),
        };
    }

    /// <summary>The version of a case that this person has read; null when it is no longer there.</summary>
    public async Task<int?> VersionAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        return await page.Db.Set<ApprovalCase>().Where(c => c.Id == caseId).Select(c => (int?)c.Version).SingleOrDefaultAsync(ct);
    }

    private static Task<Dictionary<Guid, string>> NamesAsync(OfficeDbContext db, ApprovalCase subject, CancellationToken ct)
    {
        List<Guid> ids = [.. subject.Findings.Select(f => f.ReviewerId).OfType<Guid>().Distinct()];
        return db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }

    private static Task<List<OfficialDocument>> PapersAsync(OfficeDbContext db, Guid caseId, CancellationToken ct) =>
        CaseDocuments.Of(db, caseId).OrderByDescending(d => d.CreatedAt).ToListAsync(ct);

    private static List<ReviewChoice> Askable(OrganDirectory organs, ApprovalCase subject) =>
        [.. organs.All.Where(o => o.Id != subject.Organ.OrganId).Select(o => new ReviewChoice(o.Id, o.Name))];

    private static async Task<List<ReviewAssignee>> ReviewersAsync(OfficeDbContext db, ApprovalCase subject, DateOnly today, CancellationToken ct) =>
        [.. (await OrganReviewers.ListAsync(db, subject.Organ.OrganId, today, ct)).Where(r => r.Id != subject.HandlerId)];
}
