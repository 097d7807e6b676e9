namespace ApprovalOffice.App.Features.Trail;

/// <summary>A property of a line of the trail, in words.</summary>
/// <param name="Field">What it is called.</param>
/// <param name="Before">What it was; null where there was nothing before.</param>
/// <param name="After">What it is; null where nothing is left.</param>
public sealed record TrailChange(string Field, string? Before, string? After);
