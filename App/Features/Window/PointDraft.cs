namespace ApprovalOffice.App.Features.Window;

/// <summary>A point of a notice while it is written.</summary>
public sealed class PointDraft
{
    /// <summary>The material; null for the form.</summary>
    public string? MaterialCode { get; init; }

    /// <summary>Its name.</summary>
    public string MaterialName { get; init; } = "申请表";

    /// <summary>What is wrong and what to do.</summary>
    public string Text { get; set; } = "";
}
