using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>A case as the project's page shows it.</summary>
public sealed record ProjectCaseRow(Guid Id, string? Number, string MatterName, Guid WorkId, CaseState State, MatterKind Kind, DateTime ChangedAt);
