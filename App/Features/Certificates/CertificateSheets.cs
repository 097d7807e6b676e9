using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>Reads a certificate for whoever sees the case that granted it.</summary>
public sealed class CertificateSheets(PageReads pages, CaseScope scope, CurrentPerson person, TimeProvider clock)
{
    private const int MostApplications = 50;

    /// <summary>The sheet; null when there is no such certificate in the person's scope.</summary>
    public async Task<CertificateSheet?> FindAsync(Guid certificateId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (await db.Set<ElectronicCertificate>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == certificateId, ct) is not { } certificate
            || await (await scope.VisibleAsync(db, ct)).AsNoTracking().FirstOrDefaultAsync(c => c.Id == certificate.CaseId, ct) is not { } granted)
        {
            return null;
        }

        DateOnly today = clock.Today();
        bool enters = await MayEnterAsync(db, granted, ct);
        List<FollowUpRow> applications = await ApplicationsAsync(db, certificateId, ct);
        string code = await db.Set<OfficialDocument>().Where(d => d.Id == certificate.DocumentId).Select(d => d.VerificationCode).SingleAsync(ct);
        return new CertificateSheet
        {
            Id = certificate.Id,
            Name = certificate.Name,
            Number = certificate.Number,
            HolderName = certificate.HolderName,
            IssuerName = certificate.IssuerName,
            IssuedOn = certificate.IssuedOn,
            ValidUntil = certificate.ValidUntil,
            Status = certificate.Status,
            CaseId = granted.Id,
            CaseNumber = granted.Number?.Value ?? "",
            ProjectId = granted.Subject.ProjectId,
            ProjectName = granted.Subject.ProjectName,
            VerificationUrl = VerificationUrls.Page(code),
            Before = granted.FollowUp is { } asked ? new EarlierCertificate(asked, null) : null,
            After = certificate.SuccessorId is { } next
                ? await db.Set<ElectronicCertificate>().Where(c => c.Id == next).Select(c => new LaterCertificate(c.Id, c.Number)).FirstOrDefaultAsync(ct)
                : null,
            Applications = applications,
            Offers = granted.Matter.Kind == MatterKind.AdministrativeLevy ? [] : [.. Enum.GetValues<FollowUpKind>()
                .Select(kind => new FollowUpOffer(kind, certificate.ObstacleTo(kind, today)?.Message))],
            MayEnter = enters,
            RenewBy = certificate.ValidUntil?.AddDays(-FollowUpRules.RenewalDaysBefore),
        };
    }

    // A draft is its author's business, as everywhere.
    private async Task<List<FollowUpRow>> ApplicationsAsync(OfficeDbContext db, Guid certificateId, CancellationToken ct)
    {
        Guid me = person.PersonId;
        var found = await (await scope.VisibleAsync(db, ct)).AsNoTracking()
            .Where(c => c.FollowUp!.CertificateId == certificateId && (c.Number != null || c.CreatedBy == me))
            .OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(MostApplications)
            .Select(c => new { c.Id, c.Number, c.FollowUp!.Kind, c.State, c.Matter, c.CreatedAt }).ToListAsync(ct);
        return found.ConvertAll(c => new FollowUpRow(c.Id, c.Number?.Value, c.Kind.Chinese(), c.State.Chinese(c.Matter.Kind), c.CreatedAt));
    }

    private async Task<bool> MayEnterAsync(OfficeDbContext db, ApprovalCase granted, CancellationToken ct)
    {
        Guid projectId = granted.Subject.ProjectId;
        var project = await db.Set<ConstructionProject>().Where(p => p.Id == projectId).Select(p => new { p.SiteRegion, p.OwnerId }).SingleAsync(ct);
        return person.May(Permissions.EnterCases)
            ? (await scope.RegionsAsync(ct)).Contains(project.SiteRegion)
            : person.May(Permissions.Apply) && await scope.Applicants(db).ContainsAsync(project.OwnerId, ct);
    }
}
