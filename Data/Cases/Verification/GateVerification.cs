using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>The gates as the database counted them against the opinions themselves, and no grant past an open one (rules §4).</summary>
internal sealed class GateVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    private const int Most = 100;

    public string Subject => "征求意见关口";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        IQueryable<OpinionRequest> rows = context.Set<OpinionRequest>().AsNoTracking();
        IQueryable<OpinionRequest> open = rows.Where(o => (o.Conclusion == null || o.Conclusion == OpinionConclusion.Disagree)
            && !rows.Any(later => later.CaseId == o.CaseId && later.OrganId == o.OrganId && later.Round > o.Round && later.Conclusion != OpinionConclusion.Cancelled));
        List<string> faults = [];
        faults.AddRange((await context.Set<CaseGate>().AsNoTracking()
                .Join(context.Set<ApprovalCase>(), gate => gate.CaseId, subject => subject.Id, (gate, subject) => new { gate.OpenGates, subject.Number, Real = open.Count(o => o.CaseId == gate.CaseId) })
                .Where(row => row.OpenGates != row.Real).OrderBy(row => row.Number).Take(Most).ToListAsync(cancellationToken))
            .Select(row => $"{row.Number?.Value} 记为 {row.OpenGates} 个关口未开，按意见重算为 {row.Real} 个。"));
        faults.AddRange((await context.Set<ApprovalCase>().AsNoTracking()
                .Where(c => rows.Any(o => o.CaseId == c.Id) && !context.Set<CaseGate>().Any(gate => gate.CaseId == c.Id))
                .OrderBy(c => c.Number).Take(Most).Select(c => c.Number).ToListAsync(cancellationToken))
            .Select(number => $"{number?.Value} 征求过意见而没有关口记录。"));
        return new VerificationResult(Subject, $"共核对 {await context.Set<CaseGate>().CountAsync(cancellationToken)} 件征求过意见的办件。", faults, []);
    }
}
