using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 不予受理通知书 or a 不予行政许可决定书: reasons and remedies are due on both.</summary>
public sealed record RefusalNoticeModel
{
    /// <summary>What is refused.</summary>
    public required RefusalKind Kind { get; init; }

    /// <summary>The organ, full name.</summary>
    public required string OrganName { get; init; }

    /// <summary>Number of the document.</summary>
    public required string Number { get; init; }

    /// <summary>Number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The matter applied for.</summary>
    public required string MatterName { get; init; }

    /// <summary>Name of the project; empty if the matter has none.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The day on which the application was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Law and article on which the refusal rests.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Why; at least one.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Where the matter belongs if this organ is not competent (行政许可法 art. 32 para. 1 no. 2); empty otherwise.</summary>
    public required string CompetentOrgan { get; init; }

    /// <summary>Where the applicant may turn.</summary>
    public required Remedies Remedies { get; init; }

    /// <summary>The remedies as they were said at the desk; null for the usual sentence.</summary>
    public string? RemediesText { get; init; }

    /// <summary>The title of a denial, in the words of the matter's kind.</summary>
    public string DenialTitle { get; init; } = "不予行政许可决定书";

    /// <summary>What the organ decides by a denial, in the words of the matter's kind.</summary>
    public string Outcome { get; init; } = "不予行政许可";

    /// <summary>Date of the document.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
