using System.Globalization;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// Reads the whole trail and says whether it is as it was written: every row bears its code, every block holds
/// exactly the rows that were sealed, the seals form one chain and agree with the journal outside the database.
/// </summary>
public sealed class AuditVerifier(IDbContextFactory<OfficeDbContext> databases, AuditKey key, SealJournal journal)
{
    /// <summary>Most sentences about single rows; more would hide the rest.</summary>
    private const int MostFaults = 200;

    /// <summary>Verifies the trail.</summary>
    public async Task<AuditFinding> VerifyAsync(CancellationToken cancellationToken = default)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        Faults faults = new();
        long lastDrawn = await LastDrawnAsync(context, cancellationToken);
        SortedDictionary<int, AuditSeal> seals = await SealsAsync(context, faults, cancellationToken);
        RowOrder rows = new(faults, gapless: context.Database.IsSqlite(), before: 0);
        await foreach (BlockFinding block in SideBySide.RunAsync(Blocks(seals), SideBySide.AtOnce, (block, ct) => ReadAsync(block.Seal, block.Previous, rows.IsGapless, ct), cancellationToken))
        {
            rows.Pass(block);
        }

        long tail = 0;
        DateTime? since = null;
        await foreach (AuditRecord record in AuditOrder.Beyond(context, AuditOrder.Mark.After(seals.Values.LastOrDefault())).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            rows.Pass(record.Id);
            if (FaultOf(record) is { } fault)
            {
                faults.Add(fault);
            }

            tail++;
            since = since is null || record.OccurredAt < since ? record.OccurredAt : since;
        }

        rows.Finish(lastDrawn);
        return new(rows.Count, seals.Count, tail, since, faults.All);
    }

    private static IEnumerable<(AuditSeal Seal, AuditSeal? Previous)> Blocks(SortedDictionary<int, AuditSeal> seals)
    {
        AuditSeal? previous = null;
        foreach (AuditSeal seal in seals.Values)
        {
            yield return (seal, previous);
            previous = seal;
        }
    }

    /// <summary>Reads one block: with the seal before it, it can be judged by itself.</summary>
    private async Task<BlockFinding> ReadAsync(AuditSeal seal, AuditSeal? previous, bool gapless, CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await databases.CreateDbContextAsync(cancellationToken);
        Faults faults = new();
        RowOrder rows = new(faults, gapless, before: null);
        string before = previous?.Digest ?? AuditBlock.NoDigest;
        using AuditBlock block = new(before);
        await foreach (AuditRecord record in AuditOrder
            .Between(context, AuditOrder.Mark.After(previous), AuditOrder.Mark.After(seal)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            rows.Pass(record.Id);
            if (FaultOf(record) is { } fault)
            {
                faults.Add(fault);
            }

            block.Add(record.Id, record.Epoch, record.TransactionId, record.Hmac);
        }

        Compare(seal, block, before, faults);
        return new BlockFinding(rows.First, rows.Last, rows.Count, faults);
    }

    /// <summary>The last id SQLite gave out: with it a row removed from the end is missed.</summary>
    private static async Task<long> LastDrawnAsync(OfficeDbContext context, CancellationToken cancellationToken) =>
        !context.Database.IsSqlite()
            ? 0
            : await context.Database
                .SqlQuery<long>($"""SELECT COALESCE(MAX(seq), 0) AS "Value" FROM sqlite_sequence WHERE name = 'AuditRecords'""")
                .SingleAsync(cancellationToken);

    private string? FaultOf(AuditRecord record) => AuditCode.Holds(record, key)
        ? null
        : $"留痕第 {record.Id} 行与校验码不符：该行被改动，或是绕过系统插入的（{record.EntityType} {record.EntityId}）。";

    private static void Compare(AuditSeal seal, AuditBlock block, string previousDigest, Faults faults)
    {
        bool isWhole = block.Rows == seal.Rows;
        HashSet<long> expected = isWhole ? [] : [.. RowRanges.Read(seal.Rows)];
        HashSet<long> found = isWhole ? [] : [.. block.Ids];
        foreach (long id in expected.Except(found).Order())
        {
            faults.Add($"留痕第 {id} 行已被删除（第 {seal.Number} 号封存块内）。");
        }

        foreach (long id in found.Except(expected).Order())
        {
            faults.Add($"留痕第 {id} 行是封存后插入的（第 {seal.Number} 号封存块内）。");
        }

        if (seal.PreviousDigest != previousDigest)
        {
            faults.Add($"第 {seal.Number} 号封存块未与前一块相连。");
        }

        if (isWhole && block.Digest != seal.Digest)
        {
            faults.Add($"第 {seal.Number} 号封存块的摘要不符：块内（第 {block.Ids.Min()} 至 {block.LastId} 行）有行的校验码或次序被改动。");
        }
    }

    /// <summary>The seals to check by: those of the database, and where the journal knows better, those of the journal.</summary>
    private async Task<SortedDictionary<int, AuditSeal>> SealsAsync(OfficeDbContext context, Faults faults, CancellationToken cancellationToken)
    {
        // The journal is read first: a seal made meanwhile is then missing there, which is no fault.
        SealJournalContent outside = journal.Read(key);
        SortedDictionary<int, AuditSeal> seals = [];
        foreach (AuditSeal seal in await context.Set<AuditSeal>().AsNoTracking().OrderBy(seal => seal.Number).ToListAsync(cancellationToken))
        {
            if (seal.Holds(key))
            {
                seals[seal.Number] = seal;
            }
            else
            {
                faults.Add($"第 {seal.Number} 号封存记录被改动。");
            }
        }

        foreach (string fault in outside.Faults)
        {
            faults.Add(fault);
        }

        int journalEnd = outside.Seals.Keys.DefaultIfEmpty(0).Max();
        foreach (int missing in seals.Keys.Where(number => number < journalEnd && !outside.Seals.ContainsKey(number)))
        {
            faults.Add($"封存日志缺少第 {missing} 号封存记录。");
        }

        foreach ((int number, AuditSeal seal) in outside.Seals)
        {
            if (!seals.TryGetValue(number, out AuditSeal? inside))
            {
                faults.Add($"第 {number} 号封存记录已从数据库中删除，或数据库被换成了较早的副本（封存日志中仍在）。");
            }
            else if (inside.Digest != seal.Digest)
            {
                faults.Add($"第 {number} 号封存记录与封存日志不一致。");
            }

            seals[number] = seal;
        }

        for (int number = 1; number <= seals.Keys.DefaultIfEmpty(0).Max(); number++)
        {
            if (!seals.ContainsKey(number))
            {
                faults.Add($"第 {number} 号封存记录缺失。");
            }
        }

        return seals;
    }

    private sealed class Faults
    {
        private readonly List<string> sentences = [];
        private int dropped;

        public IReadOnlyList<string> All => dropped == 0
            ? sentences
            : [.. sentences, string.Create(CultureInfo.InvariantCulture, $"另有 {dropped} 处问题未逐一列出。")];

        public void Add(string sentence)
        {
            if (sentences.Count < MostFaults)
            {
                sentences.Add(sentence);
            }
            else
            {
                dropped++;
            }
        }

        public void Add(Faults others)
        {
            others.sentences.ForEach(Add);
            dropped += others.dropped;
        }
    }

    /// <summary>What reading a block came to.</summary>
    private sealed record BlockFinding(long? First, long Last, long Count, Faults Faults);

    /// <summary>On SQLite ids have no holes (an id drawn by a transaction that failed is given back): a hole is a removed row.</summary>
    /// <param name="faults">Takes what is missing.</param>
    /// <param name="gapless">Whether a hole is a fault.</param>
    /// <param name="before">The id before the first one; null when others look at that.</param>
    private sealed class RowOrder(Faults faults, bool gapless, long? before)
    {
        private long? last = before;

        public bool IsGapless => gapless;

        /// <summary>The first id; null when there is none.</summary>
        public long? First { get; private set; }

        /// <summary>The last id.</summary>
        public long Last => last ?? 0;

        public long Count { get; private set; }

        public void Pass(long id)
        {
            Follow(id);
            First ??= id;
            Count++;
        }

        public void Pass(BlockFinding block)
        {
            if (block.First is { } first)
            {
                Follow(first);
                last = block.Last;
            }

            Count += block.Count;
            faults.Add(block.Faults);
        }

        public void Finish(long lastDrawn) => Follow(lastDrawn + 1);

        private void Follow(long id)
        {
            if (gapless && last + 1 < id)
            {
                faults.Add(last + 2 == id
                    ? $"留痕第 {last + 1} 行已被删除（行号不连续）。"
                    : $"留痕第 {last + 1} 至 {id - 1} 行已被删除（行号不连续）。");
            }

            last = id;
        }
    }
}
