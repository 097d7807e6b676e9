namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Something beside the state: a suspension, an extension, an owed material, a commitment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when; null where there is no day.</param>
/// <param name="Status">Open, ended, how.</param>
/// <param name="Text">Reason and legal ground.</param>
public sealed record OpenLine(string Kind, DateOnly From, DateOnly? Until, string Status, string Text);
