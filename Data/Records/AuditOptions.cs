namespace ApprovalOffice.Data.Records;

/// <summary>Settings of the trail. Bound from the configuration section <c>Audit</c>.</summary>
public sealed class AuditOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Audit";

    /// <summary>The key as base64 (at least 32 bytes); empty = <see cref="KeyFile"/>. All servers of one office need the same.</summary>
    public string Key { get; set; } = "";

    /// <summary>File of the key; empty = <c>audit.key</c> in the data folder, drawn at the first start.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>File of the seals; empty = <c>audit-seals.jsonl</c> in the data folder.</summary>
    public string JournalFile { get; set; } = "";

    /// <summary>Most rows a block aims at; a block ends with a whole transaction.</summary>
    public int BlockSize { get; set; } = 10_000;

    /// <summary>The key these settings lead to.</summary>
    public AuditKey LoadKey(string dataFolder) =>
        Key.Length > 0 ? AuditKey.FromBase64(Key) : AuditKey.LoadOrCreate(Or(KeyFile, dataFolder, "audit.key"));

    /// <summary>The journal these settings lead to.</summary>
    public SealJournal OpenJournal(string dataFolder) => new(Or(JournalFile, dataFolder, "audit-seals.jsonl"));

    private static string Or(string given, string folder, string name) => given.Length > 0 ? given : Path.Combine(folder, name);
}
