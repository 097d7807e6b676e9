using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>An application as its page shows it.</summary>
public sealed record ApplicationDetails
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version seen.</summary>
    public required int Version { get; init; }

    /// <summary>办件编号; null while a draft.</summary>
    public required string? Number { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>Name of the matter.</summary>
    public required string MatterName { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Name of the project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>Name of the work.</summary>
    public required string WorkName { get; init; }

    /// <summary>How many units the work has.</summary>
    public required int Units { get; init; }

    /// <summary>The applicant.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The organ that will handle it.</summary>
    public required string OrganName { get; init; }

    /// <summary>The promised period in words.</summary>
    public required string Promised { get; init; }

    /// <summary>How it comes in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>The form as stored.</summary>
    public required CaseContact Contact { get; init; }

    /// <summary>When it was received (UTC).</summary>
    public required DateTime? ReceivedAt { get; init; }

    /// <summary>Last day of the acceptance period.</summary>
    public required DateOnly? AcceptanceDue { get; init; }

    /// <summary>Whether the licensing law applies as such.</summary>
    public required bool IsLicence { get; init; }

    /// <summary>Whether a day still to come is reckoned over a year without an arrangement.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>Last day to answer the open correction.</summary>
    public required DateOnly? CorrectionDue { get; init; }

    /// <summary>When the open correction was told (UTC).</summary>
    public required DateTime? CorrectionToldAt { get; init; }

    /// <summary>The points of the open correction.</summary>
    public required IReadOnlyList<CorrectionLine> Points { get; init; }

    /// <summary>The open revision of materials; null when there is none.</summary>
    public required RevisionLine? Revision { get; init; }

    /// <summary>The material list.</summary>
    public required IReadOnlyList<MaterialLine> Materials { get; init; }

    /// <summary>Identity checks at the window.</summary>
    public required IReadOnlyList<IdentityLine> Identities { get; init; }

    /// <summary>Whether form and materials may be changed now.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>What this person may do by the transition table.</summary>
    public required IReadOnlySet<CaseAction> Possible { get; init; }
}
