using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Locked returns: what each says is still what its digest was taken of. Whether the figures come out again is asked of <c>recompute</c>.</summary>
internal sealed class ReturnVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    public string Subject => "月报";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        List<string> faults = [];
        int count = 0;
        await foreach (var one in context.Set<MonthlyReturn>().AsNoTracking().Where(r => r.State == ReturnState.Locked).OrderBy(r => r.Month).ThenBy(r => r.RegionCode).ThenBy(r => r.Revision)
            .Select(r => new { r.Number, r.Content, r.Digest, r.Figures, r.FiguresDigest }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            if (one.Content is null || ReturnDigest.Of(one.Content) != one.Digest || ReturnDigest.Of(one.Figures) != one.FiguresDigest)
            {
                faults.Add($"月报 {one.Number} 的内容与锁定时的摘要不符。");
            }
        }

        return new(Subject, $"共 {count} 份锁定的月报。", faults, []);
    }
}
