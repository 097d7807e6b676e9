using System.ComponentModel.DataAnnotations;

namespace ApprovalOffice.App.Features.Guidance;

/// <summary>Settings of the guidance, section <c>Guidance</c>.</summary>
public sealed class GuidanceLimits
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Guidance";

    /// <summary>Codes that one network address may take in an hour.</summary>
    [Range(1, 1000, ErrorMessage = "Guidance:CodesPerHour 应在 1 至 1000 之间。")]
    public int CodesPerHour { get; init; } = 20;
}
