using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.BulkGrants;

/// <summary>
/// 批量签发: one person's last signature on many cases. What was asked for is durable before the first case is decided; each case is
/// decided in a transaction of its own, in that person's name, with every check of a single decision.
/// </summary>
public sealed class BulkGrant
{
    /// <summary>Most cases of one.</summary>
    public const int MostCases = 500;

    private readonly List<BulkGrantItem> items = [];

    private BulkGrant()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who signs.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Their name then.</summary>
    public string PersonName { get; private set; } = "";

    /// <summary>The organ they sign for.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>The opinion that goes with each signature.</summary>
    public string? Opinion { get; private set; }

    /// <summary>How many cases.</summary>
    public int Total { get; private set; }

    /// <summary>When it was ordered (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When the rest was cancelled (UTC); null otherwise.</summary>
    public DateTime? CancelledAt { get; private set; }

    /// <summary>When nothing was waiting any more (UTC); null while under way.</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Its cases in order.</summary>
    public IReadOnlyList<BulkGrantItem> Items => items;

    /// <summary>Orders it.</summary>
    /// <param name="id">Key.</param>
    /// <param name="personId">Who signs.</param>
    /// <param name="personName">Their name.</param>
    /// <param name="organName">Their organ.</param>
    /// <param name="opinion">The opinion that goes with each signature.</param>
    /// <param name="cases">The cases with the versions that the person saw, in the order in which they are to be decided.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">BULK-001 for none, BULK-002 for more than <see cref="MostCases"/>.</exception>
    public static BulkGrant Order(
        Guid id, Guid personId, string personName, string organName, string? opinion, IReadOnlyList<(Guid CaseId, int SeenVersion)> cases, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(cases);
        BulkGrantRules.Nothing.Require(cases.Count > 0);
        BulkGrantRules.TooMany.Require(cases.Count <= MostCases);
        BulkGrant ordered = new()
        {
            Id = id,
            PersonId = personId,
            PersonName = personName,
            OrganName = organName,
            Opinion = OfficeText.CleanOptional(opinion, OfficeText.Opinion, "Opinion"),
            Total = cases.Count,
            CreatedAt = at,
            Version = 1,
        };
        ordered.items.AddRange(cases.Select((one, i) => BulkGrantItem.Of(id, i + 1, one.CaseId, one.SeenVersion)));
        return ordered;
    }

    /// <summary>Cancels what is still waiting; what is decided stays decided.</summary>
    /// <exception cref="RuleBroken">BULK-005 when it has ended.</exception>
    public void Cancel(DateTime at)
    {
        BulkGrantRules.Finished.Require(FinishedAt is null);
        foreach (BulkGrantItem waiting in items.Where(i => i.State == BulkGrantItemState.Waiting))
        {
            waiting.Cancel(at);
        }

        CancelledAt = at;
        Finish(at);
    }

    /// <summary>Nothing is waiting any more.</summary>
    public void Finish(DateTime at)
    {
        FinishedAt ??= at;
        Version++;
    }
}
