using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Applications;

/// <summary>A file handed in for a line of the stage's one material list; each case that needs the material gets it at submission.</summary>
public sealed class StageFile
{
    private StageFile()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The line.</summary>
    public Guid StageMaterialId { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The name the applicant gave; shown, never trusted.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The type found in the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>When it was handed in (UTC).</summary>
    public DateTime HandedInAt { get; private set; }

    /// <summary>Who handed it in.</summary>
    public Guid? HandedInBy { get; private set; }

    /// <summary>When it was taken back (UTC); null while it stands.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>The content as a case takes it over.</summary>
    public StoredFile Content => new(Digest, FileName, ContentType, Length);

    internal static StageFile Of(Guid id, Guid stageMaterialId, StoredFile file, Guid? by, DateTime at) => new()
    {
        Id = id,
        StageMaterialId = stageMaterialId,
        Digest = file.Digest,
        FileName = file.FileName,
        ContentType = file.ContentType,
        Length = file.Length,
        HandedInAt = at,
        HandedInBy = by,
    };

    internal void Withdraw(DateTime at) => WithdrawnAt = at;
}
