using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Experts;

/// <summary>Each draw again, from its seed and its list: the same experts come out, or it is said which draw does not.</summary>
internal sealed class ExpertDrawVerification(IDbContextFactory<OfficeDbContext> databases) : IVerification
{
    public string Subject => "专家抽取";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        List<string> faults = [];
        int count = 0;
        await foreach (ExpertDraw draw in context.Set<ExpertDraw>().AsNoTracking().OrderBy(d => d.DrawnAt).ThenBy(d => d.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            count++;
            if (!draw.ComesOutAgain())
            {
                faults.Add($"会议 {draw.MeetingId:N} 第 {draw.Round} 次抽取按种子和名单重抽，结果与记录不符。");
            }
        }

        return new(Subject, $"共重抽 {count} 次专家抽取。", faults, []);
    }
}
