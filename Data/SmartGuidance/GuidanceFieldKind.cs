namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>How a field of the guidance is answered.</summary>
public enum GuidanceFieldKind
{
    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Yes, or left alone.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,
}
