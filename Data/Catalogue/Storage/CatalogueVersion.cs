using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Storage;

/// <summary>
/// A version of the catalogue in force from a day on. Its files never change once it is published: a case keeps
/// the version under which it began.
/// </summary>
public sealed class CatalogueVersion
{
    /// <summary>Label of a version.</summary>
    public static readonly TextLimit LabelLimit = new("版本名称", 50);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<CatalogueFile> _files = [];

    private CatalogueVersion()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Label, e.g. 2026.1.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>First day on which it is in force, until a later version is.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>When it was published, UTC; of two versions for one day the later published one holds.</summary>
    public DateTime PublishedAt { get; private set; }

    /// <summary>SHA-256 over names and contents of all files, in hexadecimal.</summary>
    public string Digest { get; private set; } = string.Empty;

    /// <summary>The version it was made from; null for one that came as a set of files.</summary>
    public Guid? BasisId { get; private set; }

    /// <summary>Name of who published it; null for one that came with the program.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>The differences as stored.</summary>
    public string ChangesJson { get; private set; } = "[]";

    /// <summary>What it says otherwise than the version it was made from.</summary>
    public IReadOnlyList<CatalogueChange> Changes => JsonSerializer.Deserialize<List<CatalogueChange>>(ChangesJson, Json) ?? [];

    /// <summary>The files.</summary>
    public IReadOnlyList<CatalogueFile> Files => _files;

    /// <summary>Publishes a catalogue after checking it as a whole.</summary>
    /// <param name="label">Label.</param>
    /// <param name="effectiveFrom">First day in force.</param>
    /// <param name="open">Opens a file by its name.</param>
    /// <param name="clock">Gives the instant of publication.</param>
    /// <exception cref="CatalogueBroken">A file is broken; nothing is published.</exception>
    public static CatalogueVersion Publish(string label, DateOnly effectiveFrom, Func<string, Stream> open, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();
        var version = new CatalogueVersion
        {
            Id = Guid.CreateVersion7(now),
            Label = OfficeText.Clean(label, LabelLimit, nameof(Label)),
            EffectiveFrom = effectiveFrom,
            PublishedAt = now.UtcDateTime,
        };
        foreach (string name in CatalogueFiles.Names)
        {
            using var reader = new StreamReader(open(name), Encoding.UTF8);
            version._files.Add(new CatalogueFile(version.Id, name, reader.ReadToEnd()));
        }

        version.Digest = version.ComputeDigest();
        _ = version.Parse();
        return version;
    }

    /// <summary>Reads and checks the files. Throws <see cref="CatalogueBroken"/> also when they are not those that were published.</summary>
    public CatalogueSet Parse()
    {
        if (ComputeDigest() != Digest)
        {
            throw new CatalogueBroken("全部文件", Label, "内容与发布时的摘要不符");
        }

        return CatalogueReader.Read(name => new MemoryStream(Encoding.UTF8.GetBytes(
            _files.Find(f => f.Name == name)?.Json ?? throw new CatalogueBroken(name, "全文", "文件不存在"))));
    }

    internal CatalogueVersion After(CatalogueVersion basis, string publishedBy, IReadOnlyList<CatalogueChange> changes, TimeProvider clock)
    {
        CatalogueRules.DayPast.Require(EffectiveFrom >= clock.Today() && EffectiveFrom <= WorkingCalendar.LastDay, nameof(EffectiveFrom));
        CatalogueRules.DayBeforeLast.Require(EffectiveFrom >= basis.EffectiveFrom, nameof(EffectiveFrom), $"“{basis.Label}”自 {basis.EffectiveFrom:yyyy-MM-dd} 起施行");
        CatalogueRules.NothingChanged.Require(changes.Count > 0);
        BasisId = basis.Id;
        PublishedBy = OfficeText.Clean(publishedBy, OfficeText.Name, nameof(PublishedBy));
        ChangesJson = JsonSerializer.Serialize(changes, Json);
        return this;
    }

    private string ComputeDigest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Json}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
