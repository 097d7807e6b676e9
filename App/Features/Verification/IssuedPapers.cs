using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>Finds a paper by its verification code, for whoever holds it.</summary>
public sealed class IssuedPapers(PageReads pages)
{
    /// <summary>The paper; null when this office has issued none with the code.</summary>
    public async Task<VerifiedPaper?> FindAsync(VerificationCode code, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        string value = code.Value;
        return await (
            from document in db.Set<OfficialDocument>().AsNoTracking()
            where document.VerificationCode == value
            join subject in db.Set<ApprovalCase>() on document.CaseId equals subject.Id
            join found in db.Set<ElectronicCertificate>() on document.Id equals found.DocumentId into certificates
            from certificate in certificates.DefaultIfEmpty()
            select new VerifiedPaper(
                document.Title,
                document.Number,
                certificate == null ? subject.Subject.ApplicantName : certificate.HolderName,
                document.IssuerName,
                document.DatedOn,
                document.Digest != null,
                certificate == null ? null : certificate.ValidUntil,
                certificate == null ? null : certificate.Status,
                certificate == null ? null : certificate.StatusAt))
            .FirstOrDefaultAsync(ct);
    }
}
