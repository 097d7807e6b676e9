namespace ApprovalOffice.Data.Cases.Results;

/// <summary>A further case that one document speaks of: a merged correction notice concerns every case it lists.</summary>
public sealed class DocumentConcern
{
    private DocumentConcern()
    {
    }

    /// <summary>The document.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>The case, other than the one the document belongs to.</summary>
    public Guid CaseId { get; private set; }

    internal static DocumentConcern Of(Guid documentId, Guid caseId) => new() { DocumentId = documentId, CaseId = caseId };
}
