namespace ApprovalOffice.App.Features.Matters;

/// <summary>What the office itself decides about its matters.</summary>
/// <param name="RestDayProlongs">Whether a period of calendar days that ends on a rest day runs to the next working day.</param>
/// <param name="Version">The version of that decision seen; null where none was made.</param>
/// <param name="Warnings">The matters of the catalogue in force with their warning days; there are less than a hundred.</param>
public sealed record MatterSettings(bool RestDayProlongs, int? Version, IReadOnlyList<MatterWarningRow> Warnings);
