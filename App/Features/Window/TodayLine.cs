using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>One act behind a figure of the day.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">办件编号.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="At">When it was recorded (UTC).</param>
/// <param name="ClerkName">Who did it.</param>
public sealed record TodayLine(Guid CaseId, CaseNumber? Number, string MatterName, string ProjectName, DateTime At, string ClerkName);
