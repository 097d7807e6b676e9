using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Regions;

/// <summary>An administrative region: province → city → district, the Corps with its divisions beside.</summary>
public sealed class Region
{
    /// <summary>Longest path in characters: eight levels.</summary>
    public const int MaxPathLength = 64;

    private Region()
    {
    }

    /// <summary>Six-digit code, the key.</summary>
    public RegionCode Code { get; private set; }

    /// <summary>Name in Chinese.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>What sort of region it is.</summary>
    public RegionKind Kind { get; private set; }

    /// <summary>The region above; null for a root.</summary>
    public RegionCode? ParentCode { get; private set; }

    /// <summary>
    /// Codes from the root down to this region, each followed by a slash, e.g. <c>990000/990100/990102/</c>:
    /// «everything below X» is a prefix comparison that both databases answer from an index.
    /// </summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>A region with nothing above it in this system.</summary>
    public static Region Root(RegionCode code, string name, RegionKind kind) => new()
    {
        Code = code,
        Name = OfficeText.Clean(name, OfficeText.Name, nameof(Name)),
        Kind = kind,
        Path = $"{code.Value}/",
    };

    /// <summary>A region below this one.</summary>
    public Region Below(RegionCode code, string name, RegionKind kind) => new()
    {
        Code = code,
        Name = OfficeText.Clean(name, OfficeText.Name, nameof(Name)),
        Kind = kind,
        ParentCode = Code,
        Path = $"{Path}{code.Value}/",
    };

    /// <summary>Gives the region another name, as a reform of districts does.</summary>
    public void Rename(string name)
    {
        Name = OfficeText.Clean(name, OfficeText.Name, nameof(Name));
        Version++;
    }

    /// <summary>Whether this region is the given one or lies below it.</summary>
    public bool IsWithin(Region other) => Path.StartsWith(other.Path, StringComparison.Ordinal);
}
