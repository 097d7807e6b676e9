namespace ApprovalOffice.Data.Cases.Results;

/// <summary>
/// 前序成果 from outside this system: its number is typed and checked against the certificate's numbering, and the window
/// confirms it before a prerequisite may rest on it.
/// </summary>
public sealed class PriorResult
{
    private PriorResult()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>The result type in the catalogue, e.g. ZZ-06.</summary>
    public string CertificateCode { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its number as typed.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Who issued it.</summary>
    public string IssuerName { get; private set; } = "";

    /// <summary>The date on its face (local date).</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>Who confirmed it; null while only claimed.</summary>
    public Guid? ConfirmedBy { get; private set; }

    /// <summary>When it was confirmed (UTC).</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>When it was entered (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Enters a result as claimed by the applicant or the clerk.</summary>
    public static PriorResult Claim(Guid id, Guid projectId, CertificateFace face, DateTime at) => new()
    {
        Id = id,
        ProjectId = projectId,
        CertificateCode = face.CertificateCode,
        Name = face.Name,
        Number = face.Number,
        IssuerName = face.IssuerName,
        IssuedOn = face.IssuedOn,
        CreatedAt = at,
        Version = 1,
    };

    /// <summary>Confirms it after comparison with the register or the original.</summary>
    public void Confirm(Guid? by, DateTime at)
    {
        ConfirmedBy = by;
        ConfirmedAt = at;
        Version++;
    }
}
