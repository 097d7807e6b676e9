namespace ApprovalOffice.App.Features.Window;

/// <summary>The four piles on a clerk's desk.</summary>
public enum WindowTab
{
    /// <summary>待收件.</summary>
    ToReceive,

    /// <summary>待核材料, also after a resubmission.</summary>
    ToJudge,

    /// <summary>补正中.</summary>
    Correcting,

    /// <summary>待送达.</summary>
    ToDeliver,
}
