using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>Gives numbers, gapless and once each, inside the transaction of the decision.</summary>
public sealed class NumberAllocator(TimeProvider clock)
{
    /// <summary>
    /// Gives the next number of the organ's series for the document and puts it among the changes of
    /// <paramref name="context"/>. The series stays locked until the caller's transaction ends, so ask for the number
    /// last, just before saving. Rolled back, the number is given to the next one who asks.
    /// </summary>
    /// <param name="context">The caller's context, in a transaction the caller began.</param>
    /// <param name="rule">How the document is numbered.</param>
    /// <param name="issuer">The organ.</param>
    /// <param name="date">Date of the decision; it decides the period.</param>
    /// <param name="purpose">What bears the number.</param>
    /// <param name="parts">The case's own parts of the number (engClass, org, type, projectCode).</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="RuleBroken">NUM-001 to NUM-003; nothing is used up then, provided the caller rolls back.</exception>
    /// <exception cref="InvalidOperationException">The caller has begun no transaction.</exception>
    public async Task<IssuedNumber> NextAsync(
        OfficeDbContext context,
        NumberRule rule,
        NumberIssuer issuer,
        DateOnly date,
        NumberPurpose purpose,
        IReadOnlyDictionary<string, string>? parts = null,
        CancellationToken cancellationToken = default)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is given only inside the transaction of its decision.");
        }

        // Parts are tried before the series is touched: a missing one must not hold the others up.
        _ = rule.Pattern.Write(issuer, date, 1, parts);
        Counter counter = rule.Pattern.IsSerial
            ? await RaiseAsync(context, rule, issuer, date, cancellationToken)
            : new Counter(null, 0);
        IssuedNumber issued = IssuedNumber.Give(
            Guid.CreateVersion7(clock.GetUtcNow()),
            counter.Id,
            counter.LastSequence,
            rule,
            issuer,
            rule.Pattern.Write(issuer, date, counter.LastSequence, parts),
            date,
            purpose);
        context.Add(issued);
        return issued;
    }

    /// <summary>One statement on both engines: the row is made or raised, locked until the end of the transaction, and read back.</summary>
    private async Task<Counter> RaiseAsync(
        OfficeDbContext context, NumberRule rule, NumberIssuer issuer, DateOnly date, CancellationToken cancellationToken)
    {
        Guid fresh = Guid.CreateVersion7(clock.GetUtcNow());
        string period = rule.Pattern.PeriodKey(date);
        long largest = rule.Pattern.Largest;
        List<NumberSeries> raised = await context.Set<NumberSeries>()
            .FromSql($"""
                INSERT INTO "NumberSeries" ("Id", "OrganId", "Document", "PeriodKey", "LastSequence")
                VALUES ({fresh}, {issuer.OrganId}, {rule.Document}, {period}, 1)
                ON CONFLICT ("OrganId", "Document", "PeriodKey")
                DO UPDATE SET "LastSequence" = "NumberSeries"."LastSequence" + 1 WHERE "NumberSeries"."LastSequence" < {largest}
                RETURNING "Id", "OrganId", "Document", "PeriodKey", "LastSequence"
                """)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return raised.Count == 1
            ? new Counter(raised[0].Id, raised[0].LastSequence)
            : throw new RuleBroken(NumberRules.SeriesFull, detail: $"{rule.Pattern.Text}，{(period.Length > 0 ? period + " 期" : "")}至多 {largest} 号");
    }

    private readonly record struct Counter(Guid? Id, long LastSequence);
}
