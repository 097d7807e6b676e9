using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>A certificate as the project's page shows it.</summary>
/// <param name="Id">The certificate.</param>
/// <param name="Name">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="IssuerName">Who issued it.</param>
/// <param name="IssuedOn">The date on its face.</param>
/// <param name="ValidUntil">Its last day; null when it names none.</param>
/// <param name="Status">Its status.</param>
/// <param name="IsOpenToMe">Whether the person sees the case that granted it.</param>
public sealed record ProjectCertificateRow(
    Guid Id, string Name, string Number, string IssuerName, DateOnly IssuedOn, DateOnly? ValidUntil, CertificateStatus Status, bool IsOpenToMe);
