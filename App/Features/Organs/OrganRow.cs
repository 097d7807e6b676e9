namespace ApprovalOffice.App.Features.Organs;

/// <summary>A line of the list of organs.</summary>
/// <param name="Id">The organ.</param>
/// <param name="Name">Full name.</param>
/// <param name="Department">Code of the department.</param>
/// <param name="Region">Name of the region.</param>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="IssuerWord">发文机关代字.</param>
/// <param name="Sections">How many sections.</param>
/// <param name="People">How many people belong to it.</param>
public sealed record OrganRow(Guid Id, string Name, string Department, string Region, string CreditCode, string IssuerWord, int Sections, int People);
