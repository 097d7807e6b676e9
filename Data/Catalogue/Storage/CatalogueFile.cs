using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Catalogue.Storage;

/// <summary>A file of a version, word for word.</summary>
public sealed class CatalogueFile
{
    /// <summary>Longest name in characters.</summary>
    public const int MaxName = 60;

    private CatalogueFile()
    {
    }

    internal CatalogueFile(Guid versionId, string name, string json)
    {
        VersionId = versionId;
        Name = name;
        Json = json;
    }

    /// <summary>The version.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>Name, e.g. matters.json.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The content.</summary>
    [NotAudited("Hundreds of kilobytes that never change; the version carries their digest.")]
    public string Json { get; private set; } = string.Empty;
}
