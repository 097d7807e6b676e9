using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>A photo of the visit, or of what was put right.</summary>
public sealed class AcceptancePhoto
{
    private AcceptancePhoto()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The part.</summary>
    public Guid PartId { get; private set; }

    /// <summary>In which round.</summary>
    public int Round { get; private set; }

    /// <summary>Whether the applicant shows what was put right.</summary>
    public bool IsOfRectification { get; private set; }

    /// <summary>SHA-256 of the content.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The name it came with.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Who took it.</summary>
    public string TakenBy { get; private set; } = "";

    /// <summary>When it arrived (UTC).</summary>
    public DateTime TakenAt { get; private set; }

    /// <summary>Keeps one that arrived. ACPT-020 unless the part is being looked at; for the applicant's ACPT-032 unless it is being put right.</summary>
    public static AcceptancePhoto Keep(JointAcceptance acceptance, AcceptancePart part, StoredFile file, bool isOfRectification, string by, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(clock);
        if (isOfRectification)
        {
            acceptance.RequireRectifying(part);
        }
        else
        {
            acceptance.RequireVisiting(part);
        }

        DateTimeOffset now = clock.GetUtcNow();
        return new()
        {
            Id = Guid.CreateVersion7(now), PartId = part.Id, Round = acceptance.Round, IsOfRectification = isOfRectification, Digest = file.Digest, FileName = file.FileName, TakenBy = by, TakenAt = now.UtcDateTime,
        };
    }
}
