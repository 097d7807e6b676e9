using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.BulkGrants;

/// <summary>
/// One case of a bulk grant. It becomes <see cref="BulkGrantItemState.Granted"/> in the transaction of the decision itself, so whoever goes
/// on after a crash neither leaves one out nor decides one twice.
/// </summary>
[NotAudited("Settled in the transaction of the decision, which is recorded; the order itself is recorded too.")]
public sealed class BulkGrantItem
{
    internal const int SentenceLength = 1000;

    private BulkGrantItem()
    {
    }

    /// <summary>The bulk grant.</summary>
    public Guid BulkGrantId { get; private set; }

    /// <summary>Its place in it, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The version of the case that the person saw; a newer one is not granted unseen.</summary>
    public int SeenVersion { get; private set; }

    /// <summary>What has become of it.</summary>
    public BulkGrantItemState State { get; private set; }

    /// <summary>Why it was not granted, in Chinese; empty otherwise.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>When that was settled (UTC); null while waiting.</summary>
    public DateTime? SettledAt { get; private set; }

    internal static BulkGrantItem Of(Guid bulkGrantId, int position, Guid caseId, int seenVersion) =>
        new() { BulkGrantId = bulkGrantId, Position = position, CaseId = caseId, SeenVersion = seenVersion };

    /// <summary>It was decided.</summary>
    /// <exception cref="RuleBroken">BULK-003 when it is settled already.</exception>
    public void Grant(DateTime at) => Settle(BulkGrantItemState.Granted, "", at);

    /// <summary>It was turned away.</summary>
    /// <exception cref="RuleBroken">BULK-003 when it is settled already.</exception>
    public void Refuse(string sentence, DateTime at) => Settle(BulkGrantItemState.Refused, AuditText.Fit(sentence, SentenceLength), at);

    internal void Cancel(DateTime at) => Settle(BulkGrantItemState.Cancelled, "", at);

    private void Settle(BulkGrantItemState state, string sentence, DateTime at)
    {
        BulkGrantRules.Settled.Require(State == BulkGrantItemState.Waiting);
        (State, Sentence, SettledAt) = (state, sentence, at);
    }
}
