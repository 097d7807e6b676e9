using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>A case or project behind a figure.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">办件编号 or 项目代码.</param>
/// <param name="Matter">The matter; empty for a project.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Who">The organ, or the owner of a project.</param>
/// <param name="Part">What it adds.</param>
public sealed record MeasureBehindRow(Guid Id, string Number, string Matter, string Project, string Who, Contribution Part);
