using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>Numbers and their bearers: each case number, paper and certificate bears the number that was issued to it, and each such number has its bearer.</summary>
internal sealed class PaperVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    private const int Most = 100;

    public string Subject => "文书证照";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        IQueryable<IssuedNumber> numbers = context.Set<IssuedNumber>().AsNoTracking();
        IQueryable<IssuedNumber> ofPapers = numbers.Where(number => number.SubjectType == nameof(OfficialDocument));
        IQueryable<IssuedNumber> ofCases = numbers.Where(number => number.SubjectType == nameof(ApprovalCase));
        IQueryable<OfficialDocument> papers = context.Set<OfficialDocument>().AsNoTracking();
        List<string> faults = [];
        faults.AddRange(await ofPapers.Where(number => !papers.Any(paper => paper.Id == number.SubjectId))
            .OrderBy(number => number.Number).Take(Most).Select(number => $"{number.Number} 已编号而没有文书。").ToListAsync(cancellationToken));
        faults.AddRange(await papers.Where(paper => !ofPapers.Any(number => number.SubjectId == paper.Id && number.Number == paper.Number))
            .OrderBy(paper => paper.Number).Take(Most).Select(paper => $"{paper.Title} {paper.Number} 的编号不是本系统编出的。").ToListAsync(cancellationToken));
        faults.AddRange(await context.Set<ElectronicCertificate>().AsNoTracking()
            .Where(certificate => !papers.Any(paper => paper.Id == certificate.DocumentId && paper.Number == certificate.Number && paper.CaseId == certificate.CaseId))
            .OrderBy(certificate => certificate.Number).Take(Most).Select(certificate => $"{certificate.Name} {certificate.Number} 与其文书不一致。").ToListAsync(cancellationToken));
        faults.AddRange(await UnissuedCasesAsync(context, ofCases, cancellationToken));
        return new VerificationResult(
            Subject,
            $"共 {await papers.CountAsync(cancellationToken)} 份文书，{await context.Set<ElectronicCertificate>().CountAsync(cancellationToken)} 份证照。",
            faults,
            []);
    }

    private static async Task<IEnumerable<string>> UnissuedCasesAsync(OfficeDbContext context, IQueryable<IssuedNumber> ofCases, CancellationToken cancellationToken)
    {
        // Case numbers are a value of their own in the model; compared here as they are stored.
        var bearers = await (
            from number in ofCases
            join subject in context.Set<ApprovalCase>() on number.SubjectId equals subject.Id into found
            from subject in found.DefaultIfEmpty()
            select new { Issued = number.Number, IsThere = subject != null, Borne = subject == null ? null : subject.Number })
            .AsAsyncEnumerable().Where(row => !row.IsThere || row.Borne?.Value != row.Issued).Take(Most).ToListAsync(cancellationToken);
        List<ApprovalCase> without = await context.Set<ApprovalCase>().AsNoTracking()
            .Where(subject => subject.Number != null && !ofCases.Any(number => number.SubjectId == subject.Id))
            .OrderBy(subject => subject.Number).Take(Most).ToListAsync(cancellationToken);
        return bearers
            .Select(row => row.IsThere ? $"办件编号 {row.Issued} 的办件记为 {row.Borne?.Value ?? "（无）"}。" : $"办件编号 {row.Issued} 没有办件。")
            .Concat(without.Select(subject => $"办件编号 {subject.Number} 不是本系统编出的。"));
    }
}
