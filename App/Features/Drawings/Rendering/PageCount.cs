namespace ApprovalOffice.App.Features.Drawings.Rendering;

/// <summary>How many pages a file has, or why that cannot be told.</summary>
/// <param name="Pages">How many; 0 with a fault.</param>
/// <param name="Fault">Why not; null when it could be told.</param>
public sealed record PageCount(int Pages, PageFault? Fault);
