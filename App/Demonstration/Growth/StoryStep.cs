using ApprovalOffice.App.Demonstration.Living;

namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>What happens to a project on one of its days.</summary>
/// <param name="Day">Working days after its first one.</param>
/// <param name="Hour">Local hour.</param>
/// <param name="Act">What its people do; the day is today's.</param>
internal sealed record StoryStep(int Day, int Hour, Func<CityProject, DateOnly, Task> Act);
