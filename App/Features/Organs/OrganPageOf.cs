namespace ApprovalOffice.App.Features.Organs;

/// <summary>One page of the list of organs.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Total">How many on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
public sealed record OrganPageOf(IReadOnlyList<OrganRow> Rows, int Total, int Page, int Pages);
