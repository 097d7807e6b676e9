namespace ApprovalOffice.App.Features.Window;

/// <summary>The piles on a clerk's desk.</summary>
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

    /// <summary>容缺: accepted with materials that are still owed, or handed in and not yet looked at.</summary>
    Owing,
}
