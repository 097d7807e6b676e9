using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Numbers: every series without gap, as long as its counter says; which numbers have no document yet.</summary>
internal sealed class NumberVerification(IDbContextFactory<OfficeDbContext> databases, IEnumerable<INumberHolder> holders) : IVerification
{
    private const int MostRemarks = 1_000;

    public string Subject => "编号";

    public async Task<VerificationResult> VerifyAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        var series = await context.Set<NumberSeries>().AsNoTracking()
            .OrderBy(row => row.Document).ThenBy(row => row.PeriodKey)
            .Select(row => new
            {
                row.Id,
                row.Document,
                row.PeriodKey,
                row.LastSequence,
                Count = context.Set<IssuedNumber>().LongCount(number => number.SeriesId == row.Id),
                Last = context.Set<IssuedNumber>().Where(number => number.SeriesId == row.Id).Max(number => (long?)number.Sequence) ?? 0,
            })
            .ToListAsync(cancellationToken);
        List<string> faults = [];
        foreach (var row in series.Where(row => row.Count != row.LastSequence || row.Last != row.LastSequence))
        {
            List<long> given = await context.Set<IssuedNumber>().Where(number => number.SeriesId == row.Id)
                .Select(number => number.Sequence).ToListAsync(cancellationToken);
            IEnumerable<long> gaps = Sequences(Math.Max(row.LastSequence, row.Last)).Except(given).Take(20);
            faults.Add($"{row.Document} {row.PeriodKey} 编号序列不连续：计数器为 {row.LastSequence}，最大顺序号 {row.Last}，缺少 {string.Join('、', gaps)}。");
        }

        return new(Subject, $"共 {series.Count} 个序列，{series.Sum(row => row.Count)} 个编号。", faults, await WithoutDocumentAsync(context, cancellationToken));
    }

    private static IEnumerable<long> Sequences(long last)
    {
        for (long sequence = 1; sequence <= last; sequence++)
        {
            yield return sequence;
        }
    }

    private async Task<List<string>> WithoutDocumentAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        List<string> remarks = [];
        foreach (INumberHolder holder in holders)
        {
            IQueryable<Guid> done = holder.WithDocument(context);
            IQueryable<IssuedNumber> open = context.Set<IssuedNumber>().Where(number => number.SubjectType == holder.SubjectType && !done.Contains(number.SubjectId));
            List<string> listed = await open.OrderBy(number => number.Number).Take(MostRemarks).Select(number => number.Number).ToListAsync(cancellationToken);
            remarks.AddRange(listed.Select(number => $"{number} 尚无文书（制作中）。"));
            if (listed.Count == MostRemarks && await open.LongCountAsync(cancellationToken) is var all and > MostRemarks)
            {
                remarks.Add($"以上列出 {MostRemarks} 个，共有 {all} 个编号尚无文书（制作中）。");
            }
        }

        return remarks;
    }
}
