namespace ApprovalOffice.Data.Cases.Results;

/// <summary>
/// A notice, decision or certificate: number and frozen content from the transaction that produced it, the PDF from a durable
/// job afterwards. Until the file exists, verification says «制作中».
/// </summary>
public sealed class OfficialDocument
{
    private readonly List<DocumentConcern> concerns = [];

    private OfficialDocument()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Code in the catalogue: WS-… for process documents, ZZ-… for results, SJ for the intake receipt.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The organ in whose name it stands.</summary>
    public string IssuerName { get; private set; } = "";

    /// <summary>The date it bears (local date).</summary>
    public DateOnly DatedOn { get; private set; }

    /// <summary>Which document class draws it.</summary>
    public string ModelName { get; private set; } = "";

    /// <summary>Its frozen content as JSON.</summary>
    public string Model { get; private set; } = "{}";

    /// <summary>The unguessable code behind its QR code.</summary>
    public string VerificationCode { get; private set; } = "";

    /// <summary>Sequence of the event of the case that produced it; null for documents of before this was kept.</summary>
    public int? EventSequence { get; private set; }

    /// <summary>When it was decided (UTC).</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>SHA-256 of the file; null while it is being made.</summary>
    public string? Digest { get; private set; }

    /// <summary>Length of the file in bytes.</summary>
    public long? Length { get; private set; }

    /// <summary>When the file was made (UTC).</summary>
    public DateTime? MadeAt { get; private set; }

    /// <summary>Further cases it speaks of.</summary>
    public IReadOnlyList<DocumentConcern> Concerns => concerns;

    /// <summary>Freezes a document.</summary>
    public static OfficialDocument Freeze(Guid id, Guid caseId, DocumentHead head, string modelName, string model, string verificationCode, DateTime at, int? eventSequence = null) => new()
    {
        Id = id,
        CaseId = caseId,
        Code = head.Code,
        Title = head.Title,
        Number = head.Number,
        IssuerName = head.IssuerName,
        DatedOn = head.DatedOn,
        ModelName = modelName,
        Model = model,
        VerificationCode = verificationCode,
        CreatedAt = at,
        EventSequence = eventSequence,
    };

    /// <summary>Says that the document speaks of a further case as well.</summary>
    public void Concern(Guid caseId) => concerns.Add(DocumentConcern.Of(Id, caseId));

    /// <summary>Attaches the file that was made from the frozen content; a second making changes nothing.</summary>
    public void AttachFile(string digest, long length, DateTime at)
    {
        if (Digest is not null)
        {
            return;
        }

        Digest = digest;
        Length = length;
        MadeAt = at;
    }
}
