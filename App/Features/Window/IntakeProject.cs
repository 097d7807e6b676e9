using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What the window looks at of the project.</summary>
/// <param name="RegionName">The site's region with those above it.</param>
/// <param name="Address">The site.</param>
/// <param name="Investment">Total investment.</param>
/// <param name="LandArea">Land in m².</param>
/// <param name="FloorArea">Floor area in m².</param>
/// <param name="WorkName">The work applied for.</param>
public sealed record IntakeProject(string RegionName, string Address, Money Investment, decimal LandArea, decimal FloorArea, string WorkName);
