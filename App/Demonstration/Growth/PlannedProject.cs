using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>A project that was drawn.</summary>
/// <param name="FirstDay">When its story begins.</param>
/// <param name="Later">How much later in the day than the story its steps happen.</param>
/// <param name="Story">What happens to it.</param>
/// <param name="Region">Where it lies.</param>
/// <param name="Draw">Draws its names.</param>
/// <param name="Serial">Its number among all of them.</param>
internal sealed record PlannedProject(DateOnly FirstDay, TimeSpan Later, CityStory Story, RegionCode Region, int Draw, int Serial = 0);
