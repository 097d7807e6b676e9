namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What the page says where a joint acceptance is organised.</summary>
/// <param name="ProjectName">The project.</param>
/// <param name="Units">The units that are in no other one; the work itself where it has none.</param>
/// <param name="IsHousing">Whether it is housing, of which it is asked whether its facilities are finished.</param>
/// <param name="Parts">The parts with their organs, and what keeps one from coming along.</param>
public sealed record NewAcceptanceView(string ProjectName, IReadOnlyList<(Guid Id, string Name)> Units, bool IsHousing, IReadOnlyList<(string Matter, string Organ, string State)> Parts);
