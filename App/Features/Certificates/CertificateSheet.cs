using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>A certificate with what came before and after it, and what can be asked for.</summary>
public sealed record CertificateSheet
{
    /// <summary>The certificate.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Who holds it.</summary>
    public required string HolderName { get; init; }

    /// <summary>Who issued it.</summary>
    public required string IssuerName { get; init; }

    /// <summary>The date on its face.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Its last day; null when it names none.</summary>
    public required DateOnly? ValidUntil { get; init; }

    /// <summary>Its status.</summary>
    public required CertificateStatus Status { get; init; }

    /// <summary>The case that granted it.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Its number.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The public page that vouches for it.</summary>
    public required string VerificationUrl { get; init; }

    /// <summary>What it changed, renewed or replaced; null for a first grant.</summary>
    public required EarlierCertificate? Before { get; init; }

    /// <summary>The certificate that took its place; null while it is the last.</summary>
    public required LaterCertificate? After { get; init; }

    /// <summary>Applications on the basis of it, the newest first.</summary>
    public required IReadOnlyList<FollowUpRow> Applications { get; init; }

    /// <summary>What can be asked for, or why not.</summary>
    public required IReadOnlyList<FollowUpOffer> Offers { get; init; }

    /// <summary>Whether this person applies for its holder.</summary>
    public required bool MayEnter { get; init; }

    /// <summary>The last day on which renewal can be asked for; null when it has no term.</summary>
    public required DateOnly? RenewBy { get; init; }
}
