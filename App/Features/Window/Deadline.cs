using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Window;

/// <summary>A last day as the desk shows it.</summary>
/// <param name="Due">The last day.</param>
/// <param name="DaysLeft">Working days left, 0 on the day itself, negative when it has passed.</param>
/// <param name="Light">Shape and colour.</param>
/// <param name="Word">What it says.</param>
public sealed record Deadline(DateOnly Due, int DaysLeft, Light Light, string Word);
