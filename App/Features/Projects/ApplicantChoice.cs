namespace ApprovalOffice.App.Features.Projects;

/// <summary>An applicant to choose as owner.</summary>
/// <param name="Id">The applicant.</param>
/// <param name="Name">Name.</param>
/// <param name="Known">The credit code, or the masked identity number.</param>
public sealed record ApplicantChoice(Guid Id, string Name, string Known);
