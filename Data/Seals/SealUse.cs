using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Seals;

/// <summary>
/// 用印登记: one use of an organ's seal. Written in the transaction that attaches the sealed file to its document, so that no sealed
/// document is without its line; never changed (国务院关于国家行政机关和企业事业单位社会团体印章管理的规定，国发〔1999〕25号，第二十三条).
/// </summary>
public sealed class SealUse
{
    private SealUse()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>Its case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>To whom it goes.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>SHA-256 of the sealed file, hexadecimal.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>The organ whose seal it is.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>Who decided what was sealed; null when it followed by law or by the office's own clock.</summary>
    public Guid? RequestedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string RequestedByName { get; private set; } = "";

    /// <summary>The act upon which it was sealed.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>When that was (UTC).</summary>
    public DateTime RequestedAt { get; private set; }

    /// <summary>When it was sealed (UTC).</summary>
    public DateTime SealedAt { get; private set; }

    /// <summary>Common name in the key's certificate.</summary>
    public string KeySubject { get; private set; } = "";

    /// <summary>Serial number of the certificate, hexadecimal.</summary>
    public string KeySerialNumber { get; private set; } = "";

    /// <summary>SHA-256 of the certificate, hexadecimal.</summary>
    public string KeyThumbprint { get; private set; } = "";

    /// <summary>Signature algorithm.</summary>
    public string Algorithm { get; private set; } = "";

    /// <summary>Notes a use.</summary>
    /// <param name="id">Key of the line.</param>
    /// <param name="document">What was sealed.</param>
    /// <param name="organId">Whose seal.</param>
    /// <param name="organName">Its name.</param>
    /// <param name="request">Upon whose act.</param>
    /// <param name="key">With which key.</param>
    /// <param name="at">When (UTC).</param>
    public static SealUse Note(Guid id, SealedDocument document, Guid organId, string organName, SealRequest request, SealKey key, DateTime at) => new()
    {
        Id = id,
        DocumentId = document.DocumentId,
        CaseId = document.CaseId,
        Title = document.Title,
        Number = document.Number,
        HolderName = document.HolderName,
        Digest = document.Digest,
        OrganId = organId,
        OrganName = organName,
        RequestedBy = request.PersonId,
        RequestedByName = request.PersonName,
        Occasion = request.Occasion,
        RequestedAt = request.At,
        SealedAt = at,
        KeySubject = AuditText.Fit(key.Subject, SealLimits.Subject),
        KeySerialNumber = AuditText.Fit(key.SerialNumber, SealLimits.SerialNumber),
        KeyThumbprint = key.Thumbprint,
        Algorithm = AuditText.Fit(key.Algorithm, SealLimits.Algorithm),
    };
}
