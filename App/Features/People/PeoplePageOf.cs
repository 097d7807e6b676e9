namespace ApprovalOffice.App.Features.People;

/// <summary>One page of the list of people.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Total">How many on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
public sealed record PeoplePageOf(IReadOnlyList<PersonRow> Rows, int Total, int Page, int Pages);
