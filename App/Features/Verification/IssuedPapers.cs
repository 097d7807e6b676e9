using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Seals;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>Finds a paper by its verification code or by its file, for whoever holds it.</summary>
public sealed class IssuedPapers(PageReads pages)
{
    /// <summary>The paper; null when this office has issued none with the code.</summary>
    public async Task<VerifiedPaper?> FindAsync(VerificationCode code, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        string value = code.Value;
        return await Papers(page.Db, page.Db.Set<OfficialDocument>().Where(d => d.VerificationCode == value)).FirstOrDefaultAsync(ct)
            ?? await OfMeeting(page.Db.Set<MeetingPaper>().Where(p => p.VerificationCode == value)).FirstOrDefaultAsync(ct)
            ?? await OfSheet(page.Db, value).FirstOrDefaultAsync(ct);
    }

    /// <summary>The paper whose file has the digest; null when this office has made no such file.</summary>
    public async Task<VerifiedPaper?> FindFileAsync(string digest, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        return await Papers(page.Db, page.Db.Set<OfficialDocument>().Where(d => d.Digest == digest)).FirstOrDefaultAsync(ct)
            ?? await OfMeeting(page.Db.Set<MeetingPaper>().Where(p => p.Digest == digest)).FirstOrDefaultAsync(ct);
    }

    /// <summary>Whether an organ of this office has ever sealed with the key of a certificate.</summary>
    public async Task<bool> KnowsKeyAsync(string thumbprint, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        return await page.Db.Set<SealUse>().AnyAsync(u => u.KeyThumbprint == thumbprint, ct);
    }

    private static readonly string[] Undoings =
        [.. new[] { NoticeKind.Revocation, NoticeKind.OrganWithdrawal, NoticeKind.Cancellation }.Select(kind => NoticeStyle.Of(kind)!.Code)];

    // Nobody's certificate, but a paper of the office all the same: whoever is called to a meeting may ask whether the call is genuine.
    private static IQueryable<VerifiedPaper> OfMeeting(IQueryable<MeetingPaper> papers) => papers.Select(p => new VerifiedPaper(
        p.WithdrawnAt == null ? p.Title : p.Title + "（已撤回）", p.Number, p.VerificationCode, "会议参加单位", p.IssuerName, p.DatedOn, p.Digest != null,
        null, null, null, null, null, null, null, null));

    // Drawn from its rows whenever it is asked for, so it is always there.
    private static IQueryable<VerifiedPaper> OfSheet(OfficeDbContext db, string code) =>
        from s in db.Set<OpinionSheet>()
        join a in db.Set<StageApplication>() on s.StageApplicationId equals a.Id
        where s.VerificationCode == code
        select new VerifiedPaper("综合意见单", s.Number!, s.VerificationCode!, a.Subject.ApplicantName, a.LeadOrganName, s.DatedOn!.Value, true, null, null, null, null, null, null, null, null);

    private static IQueryable<VerifiedPaper> Papers(OfficeDbContext db, IQueryable<OfficialDocument> documents) =>
        from document in documents
        join subject in db.Set<ApprovalCase>() on document.CaseId equals subject.Id
        join found in db.Set<ElectronicCertificate>() on document.Id equals found.DocumentId into certificates
        from certificate in certificates.DefaultIfEmpty()
        join after in db.Set<ElectronicCertificate>() on certificate.SuccessorId equals after.Id into successors
        from successor in successors.DefaultIfEmpty()
        join face in db.Set<OfficialDocument>() on successor.DocumentId equals face.Id into faces
        from newer in faces.DefaultIfEmpty()
        join undone in db.Set<OfficialDocument>().Where(d => Undoings.Contains(d.Code)) on document.CaseId equals undone.CaseId into decisions
        from undoing in decisions.DefaultIfEmpty()
        select new VerifiedPaper(
            document.Title,
            document.Number,
            document.VerificationCode,
            certificate == null ? subject.Subject.ApplicantName : certificate.HolderName,
            document.IssuerName,
            document.DatedOn,
            document.Digest != null,
            certificate == null ? null : certificate.ValidUntil,
            certificate == null ? null : certificate.Status,
            certificate == null ? null : certificate.StatusAt,
            newer == null ? null : newer.Number,
            newer == null ? null : newer.VerificationCode,
            successor == null ? null : successor.Status,
            undoing == null || (certificate == null && document.Code != NoticeStyle.PaymentNotice.Code) ? null : new UndoingPaper(undoing.Title, undoing.Number, undoing.VerificationCode),
            certificate == null ? null : db.Set<ApprovalCase>()
                .Where(c => c.FollowUp!.CertificateId == certificate.Id && c.Limits.DecideBy != null && (c.State == CaseState.Accepted || c.State == CaseState.UnderReview))
                .Select(c => c.AcceptedAt).FirstOrDefault());
}
