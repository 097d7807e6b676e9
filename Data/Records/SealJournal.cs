using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// The file outside the database into which every seal is also written: one JSON line each, appended and flushed to
/// the disk. Copy it to a place the database's administrators cannot write, and removed blocks cannot go unnoticed.
/// </summary>
public sealed class SealJournal(string path)
{
    private readonly Lock gate = new();
    private (long Length, int Number)? known;

    /// <summary>Where it is.</summary>
    public string Path { get; } = path;

    /// <summary>Whether anything was ever sealed here.</summary>
    public bool IsEmpty => !File.Exists(Path) || new FileInfo(Path).Length == 0;

    /// <summary>Appends the seals the file does not hold yet; a server that died before it could write is caught up so.</summary>
    internal void Append(IEnumerable<AuditSeal> seals, AuditKey key)
    {
        lock (gate)
        {
            int held = Held(key);
            Write(seals.Where(seal => seal.Number > held).OrderBy(seal => seal.Number).Select(SealLine.Of));
        }
    }

    /// <summary>The number of the last seal the file holds; the file is read anew only when its length is another than at the last look.</summary>
    internal int Held(AuditKey key)
    {
        lock (gate)
        {
            long length = File.Exists(Path) ? new FileInfo(Path).Length : 0;
            if (known is not { } seen || seen.Length != length)
            {
                known = (length, Read(key).Seals.Keys.DefaultIfEmpty(0).Max());
            }

            return known.Value.Number;
        }
    }

    /// <summary>Notes that the database was replaced by a copy whose last seal is the given one.</summary>
    internal void NoteRestore(AuditSeal? last, DateTime now, AuditKey key)
    {
        lock (gate)
        {
            SealLine line = new(SealLine.Restored, last?.Number ?? 0, 0, 0, "", 0, 0, "", last?.Digest ?? AuditBlock.NoDigest, now, "");
            Write([line with { Hmac = RestoreCode(line, key) }]);
        }
    }

    /// <summary>Reads the file: seals in force (those a restore gave up are dropped and counted) and its faults.</summary>
    internal SealJournalContent Read(AuditKey key)
    {
        SortedDictionary<int, AuditSeal> seals = [];
        List<string> faults = [];
        int restores = 0, abandoned = 0, number = 0;
        foreach (string text in File.Exists(Path) ? File.ReadLines(Path, Encoding.UTF8) : [])
        {
            number++;
            // A line cut off by a crash does not parse; its seal is appended again, so it is passed over.
            SealLine? line = Parse(text);
            if (line?.Kind == SealLine.Sealed && AuditSeal.FromJournal(line) is { } seal && seal.Holds(key))
            {
                seals[seal.Number] = seal;
            }
            else if (line?.Kind == SealLine.Restored && RestoreCode(line, key) == line.Hmac)
            {
                restores++;
                foreach (int given in seals.Keys.Where(held => held > line.Number).ToArray())
                {
                    seals.Remove(given);
                    abandoned++;
                }
            }
            else if (line is not null)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"封存日志第 {number} 行已损坏或被改动。"));
            }
        }

        return new SealJournalContent(seals, faults, restores, abandoned);
    }

    private static SealLine? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SealLine>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string RestoreCode(SealLine line, AuditKey key) => key.Code(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"restored-1|{line.Number}|{line.Digest}|{line.SealedAt.Ticks}")));

    private void Write(IEnumerable<SealLine> lines)
    {
        string text = string.Concat(lines.Select(line => JsonSerializer.Serialize(line) + "\n"));
        if (text.Length == 0)
        {
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!);
        using FileStream file = new(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (file.Length > 0)
        {
            // A line cut off by a crash is closed, so that it spoils itself only.
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n')
            {
                text = "\n" + text;
            }
        }

        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
