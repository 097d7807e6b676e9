using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Certificates;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Reads the page of a case for the person who opened it: the office sees the whole, the applicant what concerns them.</summary>
public sealed class CaseSheets(
    PageReads pages, CaseScope scope, OfficeReference reference, CaseFiles files, CurrentPerson person, TimeProvider clock)
{
    /// <summary>The page; null when there is no such case in the person's scope.</summary>
    public async Task<CaseSheet?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct)
            || await CaseStore.Whole(db).AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        bool within = person.May(Permissions.ReadCases);
        IReadOnlyList<Hindrance> hindrances = await HindrancesAsync(db, subject, calendar, OfficeZone.DateOf(now), ct);
        return new CaseSheet
        {
            Id = subject.Id,
            Version = subject.Version,
            Head = CaseHeads.Of(subject, calendar, OfficeZone.DateOf(now)),
            Clock = ClockStatements.Of(subject, calendar, now),
            Hindrances = within ? hindrances : [.. hindrances.Select(ApplicantView.Of)],
            Steps = [.. NextSteps.Of(subject, await scope.CapacitiesAsync(db, subject, ct), person.PersonId)],
            Events = [.. subject.Events.OrderByDescending(e => e.Sequence)
                .Where(e => within || ApplicantView.Shows(e.Action))
                .Select(e => CaseLines.Of(e, subject.Matter.Kind))],
            Materials = [.. subject.Materials.Select(m => files.Of(subject.Id, m))],
            Corrections = [.. subject.Corrections.Select(c => CaseLines.Of(c, subject))],
            Open = [.. OpenLines.Of(subject, await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct), OfficeZone.DateOf(now))],
            Review = within ? ReviewSheets.Of(subject) : null,
            Papers = await PapersAsync(db, caseId, ct),
            Identities = within ? [.. subject.IdentityChecks.Select(CaseLines.Of)] : [],
        };
    }

    private async Task<IReadOnlyList<Hindrance>> HindrancesAsync(
        OfficeDbContext db, ApprovalCase subject, WorkingCalendar calendar, DateOnly today, CancellationToken ct)
    {
        IReadOnlyList<string> prerequisites = subject.State == CaseState.UnderReview
            ? await OpenPrerequisites.LoadAsync(db, subject, await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct), today, ct)
            : [];
        return Hindrances.Of(subject, prerequisites, calendar, today);
    }

    private async Task<IReadOnlyList<PaperLine>> PapersAsync(OfficeDbContext db, Guid caseId, CancellationToken ct)
    {
        var papers = await CaseDocuments.Of(db, caseId).OrderBy(d => d.CreatedAt)
            .Select(d => new { d.Id, d.Title, d.Number, d.DatedOn, d.Digest, d.VerificationCode }).ToListAsync(ct);
        var standing = await db.Set<ElectronicCertificate>().AsNoTracking().Where(c => c.CaseId == caseId).Select(c => new { c.DocumentId, c.Id, c.Status })
            .ToDictionaryAsync(c => c.DocumentId, ct);
        return
        [
            .. papers.Select(d => new PaperLine(
                d.Title, d.Number, d.DatedOn, d.Digest is not null, d.Digest is { } digest ? files.UrlOf(caseId, digest, $"{d.Title} {d.Number}.pdf") : null,
                Verification.VerificationUrls.Page(d.VerificationCode),
                standing.GetValueOrDefault(d.Id)?.Status.Chinese(),
                standing.GetValueOrDefault(d.Id) is { } certificate ? CertificateUrls.Certificate(certificate.Id) : null)),
        ];
    }
}
