using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Measures;

/// <summary>A project as its measures are taken from it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Site">The region of its site.</param>
/// <param name="Theme">Code of its theme; null where it has none.</param>
/// <param name="RegisteredAt">When it was registered (UTC).</param>
public sealed record MeasuredProject(Guid Id, RegionCode Site, string? Theme, DateTime RegisteredAt);
