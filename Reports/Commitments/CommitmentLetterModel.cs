using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Commitments;

/// <summary>What stands on a 告知承诺书 (国办发〔2020〕42号): what the office tells, what the applicant promises, what follows when it is broken.</summary>
public sealed record CommitmentLetterModel
{
    /// <summary>The organ that decides on the promise.</summary>
    public required string OrganName { get; init; }

    /// <summary>Number under which the office keeps it.</summary>
    public required string Number { get; init; }

    /// <summary>Number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>What the promise is called in the catalogue: 建设工程规划许可告知承诺.</summary>
    public required string Name { get; init; }

    /// <summary>The matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>Law and articles of the matter.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>The project; empty if the matter has none.</summary>
    public required string ProjectName { get; init; }

    /// <summary>Who promises.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>统一社会信用代码 of the applicant; empty for a natural person.</summary>
    public required string ApplicantCode { get; init; }

    /// <summary>Conditions that must be met.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>Where no promise will do.</summary>
    public required IReadOnlyList<string> Exclusions { get; init; }

    /// <summary>统一开工条件 that the promise covers; empty where it covers none.</summary>
    public required IReadOnlyList<string> StartConditions { get; init; }

    /// <summary>When it is decided and verified, as a sentence.</summary>
    public required string Procedure { get; init; }

    /// <summary>What follows when the promise is broken.</summary>
    public required IReadOnlyList<string> Consequences { get; init; }

    /// <summary>What is promised.</summary>
    public required IReadOnlyList<string> Promises { get; init; }

    /// <summary>Who signed.</summary>
    public required string SignedBy { get; init; }

    /// <summary>The day of the signature.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>Last day of the verification period.</summary>
    public required DateOnly VerifyBy { get; init; }

    /// <summary>Date of the document.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
