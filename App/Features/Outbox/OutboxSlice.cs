namespace ApprovalOffice.App.Features.Outbox;

/// <summary>A page of the messages to be delivered.</summary>
/// <param name="Rows">The lines, the oldest first.</param>
/// <param name="Total">How many on all pages.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">Of how many.</param>
/// <param name="Waiting">How many are not delivered at all.</param>
/// <param name="Failed">How many of them have failed at least once.</param>
public sealed record OutboxSlice(IReadOnlyList<OutboxRow> Rows, int Total, int Page, int Pages, int Waiting, int Failed);
