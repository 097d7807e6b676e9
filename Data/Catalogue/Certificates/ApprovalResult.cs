namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>审批结果: a certificate, reply or receipt.</summary>
public sealed record ApprovalResult
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>批复, 证书, 备案证明 ….</summary>
    public required string Kind { get; init; }

    /// <summary>Departments that issue it; * is any.</summary>
    public required IReadOnlyList<string> Issuer { get; init; }

    /// <summary>Matters that yield it.</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>How it is numbered.</summary>
    public required NumberingRule Numbering { get; init; }

    /// <summary>Fields of its face.</summary>
    public required IReadOnlyList<CertificateField> Fields { get; init; }

    /// <summary>How long it holds.</summary>
    public required CertificateValidity? Validity { get; init; }

    /// <summary>Annexes.</summary>
    public required IReadOnlyList<string> Annexes { get; init; }

    /// <summary>Notes on it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The words above the seal.</summary>
    public string? LegalText { get; init; }

    /// <summary>Whether it may not be shown in public.</summary>
    public bool? Confidential { get; init; }
}
