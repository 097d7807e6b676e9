namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>certificates.json: results and process documents.</summary>
public sealed record CertificateFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Remark.</summary>
    public required string Note { get; init; }

    /// <summary>Fields that every electronic certificate has.</summary>
    public required IReadOnlyList<CertificateField> CommonElectronicFields { get; init; }

    /// <summary>The results.</summary>
    public required IReadOnlyList<ApprovalResult> Certificates { get; init; }

    /// <summary>Notices of the procedure.</summary>
    public required IReadOnlyList<ProcessDocument> ProcessDocuments { get; init; }
}
