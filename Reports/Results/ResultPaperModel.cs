using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Results;

/// <summary>What stands on a certificate, reply, decision or receipt; fields, notes and annexes are those of its type in the catalogue.</summary>
public sealed record ResultPaperModel
{
    /// <summary>Code of the type, e.g. ZZ-30.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the type, e.g. 建筑工程施工许可证.</summary>
    public required string Name { get; init; }

    /// <summary>证书, 批复, 决定书, 意见书, 回执 …; decides the furniture.</summary>
    public required string Kind { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>The sentence by which a certificate is granted; empty if the type has none.</summary>
    public required string LegalText { get; init; }

    /// <summary>Law and article of the matter.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>The organ, full name.</summary>
    public required string IssueAuthority { get; init; }

    /// <summary>The date on its face.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>Who holds it.</summary>
    public required string HolderName { get; init; }

    /// <summary>持证主体代码: credit code; empty for a person, whose number is not printed.</summary>
    public required string HolderCode { get; init; }

    /// <summary>Name of the project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>项目代码.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>Number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>What was decided in the words of the matter's kind: 准予许可, 予以备案 ….</summary>
    public required string Outcome { get; init; }

    /// <summary>The day the application was accepted; null where it was not.</summary>
    public required DateOnly? AcceptedOn { get; init; }

    /// <summary>The fields of the face, in the order of the catalogue.</summary>
    public required IReadOnlyList<ResultField> Fields { get; init; }

    /// <summary>遵守事项 and remarks.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Names of the annexes.</summary>
    public required IReadOnlyList<string> Annexes { get; init; }

    /// <summary>How long it holds, in words; empty if the type does not say.</summary>
    public required string Validity { get; init; }

    /// <summary>Where the holder may turn; null where none lies against it.</summary>
    public required Remedies? Remedies { get; init; }

    /// <summary>电子证照标识.</summary>
    public required string ElectronicId { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
