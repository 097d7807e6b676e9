namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>A case that waits for the person's last signature.</summary>
/// <param name="Id">The case.</param>
/// <param name="Version">Its version, which is granted and no later one.</param>
/// <param name="Number">Its number.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ApplicantName">The applicant.</param>
/// <param name="HandlerName">Who proposed it.</param>
/// <param name="Due">The promised day; null while its clock stands.</param>
public sealed record GrantableRow(Guid Id, int Version, string Number, string MatterName, string ProjectName, string ApplicantName, string HandlerName, DateOnly? Due);
