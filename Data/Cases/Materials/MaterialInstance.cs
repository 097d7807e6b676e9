namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>材料实例: one file handed in for one material; its content is addressed by digest and stored once.</summary>
public sealed class MaterialInstance
{
    private MaterialInstance()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The line of the material list.</summary>
    public Guid CaseMaterialId { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The name the applicant gave; shown, never trusted.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The type found in the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Round of submission: 1 at first, one more with each correction.</summary>
    public int Round { get; private set; }

    /// <summary>When it was handed in (UTC).</summary>
    public DateTime HandedInAt { get; private set; }

    /// <summary>Who handed it in.</summary>
    public Guid? HandedInBy { get; private set; }

    /// <summary>When a newer version or the applicant took its place (UTC); null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Makes an instance of a stored content.</summary>
    public static MaterialInstance Of(Guid id, Guid caseMaterialId, StoredFile file, int round, DateTime at, Guid? by) => new()
    {
        Id = id,
        CaseMaterialId = caseMaterialId,
        Digest = file.Digest,
        FileName = file.FileName,
        ContentType = file.ContentType,
        Length = file.Length,
        Round = round,
        HandedInAt = at,
        HandedInBy = by,
    };

    internal void Withdraw(DateTime at) => WithdrawnAt = at;
}
