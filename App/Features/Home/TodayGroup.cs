namespace ApprovalOffice.App.Features.Home;

/// <summary>The counts of one role.</summary>
/// <param name="Key">Name of the group in the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Counts">The counts.</param>
/// <param name="Note">What counts as one, where that is not plain.</param>
public sealed record TodayGroup(string Key, string Title, IReadOnlyList<TodayCount> Counts, string? Note = null);
