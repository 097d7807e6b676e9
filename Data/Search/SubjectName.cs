namespace ApprovalOffice.Data.Search;

/// <summary>A name and whose it is.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="SubjectId">The project or applicant.</param>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsNew">Whether the subject had none before.</param>
internal sealed record SubjectName(SearchKind Kind, Guid SubjectId, string Name, bool IsNew);
