using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ApprovalOffice.Data.Records;

/// <summary>Accumulates the rows of a block in their sealing order: count, ids, digest.</summary>
internal sealed class AuditBlock : IDisposable
{
    /// <summary>What stands before the first block.</summary>
    public static readonly string NoDigest = new('0', 64);

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<long> ids = [];
    private string? digest;

    public AuditBlock(string previousDigest) => hash.AppendData(Encoding.ASCII.GetBytes(previousDigest));

    public int Count => ids.Count;

    public long LastId => ids.Max();

    public IReadOnlyList<long> Ids => ids;

    /// <summary>The ids as ascending ranges.</summary>
    public string Rows => RowRanges.Write(ids.Order());

    /// <summary>The digest; no more rows after it was asked for.</summary>
    public string Digest => digest ??= Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Add(long id, int epoch, long transactionId, string hmac)
    {
        ids.Add(id);
        Span<byte> stamps = stackalloc byte[20];
        BinaryPrimitives.WriteInt64BigEndian(stamps, id);
        BinaryPrimitives.WriteInt32BigEndian(stamps[8..], epoch);
        BinaryPrimitives.WriteInt64BigEndian(stamps[12..], transactionId);
        hash.AppendData(stamps);
        hash.AppendData(Encoding.UTF8.GetBytes(hmac));
    }

    public void Dispose() => hash.Dispose();
}
