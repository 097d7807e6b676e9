namespace ApprovalOffice.Data.Records;

/// <summary>One line of the seal journal: a seal, or the note that the database was restored from a copy.</summary>
/// <param name="Kind"><c>seal</c> or <c>restored</c>.</param>
/// <param name="Number">The seal's number; for a restore, the last seal the restored copy holds.</param>
/// <param name="LastId">As in the seal.</param>
/// <param name="Count">As in the seal.</param>
/// <param name="Rows">As in the seal.</param>
/// <param name="ThroughEpoch">As in the seal.</param>
/// <param name="ThroughMark">As in the seal.</param>
/// <param name="PreviousDigest">As in the seal.</param>
/// <param name="Digest">As in the seal; for a restore, that of the last seal the copy holds.</param>
/// <param name="SealedAt">When, UTC.</param>
/// <param name="Hmac">The seal's code; for a restore, the code over the line.</param>
internal sealed record SealLine(
    string Kind,
    int Number,
    long LastId,
    int Count,
    string Rows,
    int ThroughEpoch,
    long ThroughMark,
    string PreviousDigest,
    string Digest,
    DateTime SealedAt,
    string Hmac)
{
    public const string Sealed = "seal";
    public const string Restored = "restored";

    public static SealLine Of(AuditSeal seal) => new(
        Sealed,
        seal.Number,
        seal.LastId,
        seal.Count,
        seal.Rows,
        seal.ThroughEpoch,
        seal.ThroughMark,
        seal.PreviousDigest,
        seal.Digest,
        seal.SealedAt,
        seal.Hmac);
}
