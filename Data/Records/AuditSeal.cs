namespace ApprovalOffice.Data.Records;

/// <summary>
/// A block of the trail put under seal: how many rows, which ones, and a digest over their codes and the digest of
/// the block before. Seals are also written to a file outside the database (<see cref="SealJournal"/>).
/// </summary>
[NotAudited("It is the trail.")]
public sealed class AuditSeal
{
    private AuditSeal()
    {
    }

    /// <summary>Position in the chain, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Largest row id in this block; 0 never occurs, an empty block is not sealed.</summary>
    public long LastId { get; private set; }

    /// <summary>How many rows the block holds.</summary>
    public int Count { get; private set; }

    /// <summary>Which rows: ascending ranges, as in <c>1-40,42-50</c>. It lets a removed row be named.</summary>
    public string Rows { get; private set; } = "";

    /// <summary>Epoch of the last row.</summary>
    public int ThroughEpoch { get; private set; }

    /// <summary>Everything up to this mark in <see cref="ThroughEpoch"/> is sealed: transaction number on PostgreSQL, row id on SQLite.</summary>
    public long ThroughMark { get; private set; }

    /// <summary>Digest of the block before; 64 zeros for the first.</summary>
    public string PreviousDigest { get; private set; } = "";

    /// <summary>SHA-256 over the previous digest and the rows, 64 hex digits.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>When it was sealed, UTC.</summary>
    public DateTime SealedAt { get; private set; }

    /// <summary>HMAC-SHA-256 over the seal, 64 hex digits.</summary>
    public string Hmac { get; private set; } = "";

    /// <summary>Seals a block that follows <paramref name="previous"/>.</summary>
    internal static AuditSeal Close(AuditSeal? previous, AuditBlock block, long throughMark, int throughEpoch, DateTime now, AuditKey key)
    {
        AuditSeal seal = new()
        {
            Number = (previous?.Number ?? 0) + 1,
            LastId = block.LastId,
            Count = block.Count,
            Rows = block.Rows,
            ThroughEpoch = throughEpoch,
            ThroughMark = throughMark,
            PreviousDigest = previous?.Digest ?? AuditBlock.NoDigest,
            Digest = block.Digest,
            SealedAt = Persistence.UtcInstantConverter.ToColumn(now),
        };
        seal.Hmac = key.Code(seal.Bytes());
        return seal;
    }

    /// <summary>The seal as it stood in the journal.</summary>
    internal static AuditSeal FromJournal(SealLine line) => new()
    {
        Number = line.Number,
        LastId = line.LastId,
        Count = line.Count,
        Rows = line.Rows,
        ThroughEpoch = line.ThroughEpoch,
        ThroughMark = line.ThroughMark,
        PreviousDigest = line.PreviousDigest,
        Digest = line.Digest,
        SealedAt = line.SealedAt,
        Hmac = line.Hmac,
    };

    /// <summary>Whether the seal bears the code it was made with.</summary>
    internal bool Holds(AuditKey key) => key.Code(Bytes()) == Hmac;

    private byte[] Bytes() => System.Text.Encoding.UTF8.GetBytes(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"seal-1|{Number}|{LastId}|{Count}|{Rows}|{ThroughEpoch}|{ThroughMark}|{PreviousDigest}|{Digest}|{SealedAt.Ticks / TimeSpan.TicksPerMicrosecond}"));
}
