namespace ApprovalOffice.App.Features.Projects;

/// <summary>An earlier result as the project's page shows it.</summary>
public sealed record PriorResultRow(Guid Id, string Name, string Number, string IssuerName, DateOnly IssuedOn, DateTime? ConfirmedAt);
