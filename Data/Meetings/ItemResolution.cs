namespace ApprovalOffice.Data.Meetings;

/// <summary>What a meeting resolved on an item.</summary>
public enum ItemResolution
{
    /// <summary>同意.</summary>
    Agreed,

    /// <summary>原则同意，修改后办理.</summary>
    AgreedWithChanges,

    /// <summary>不同意.</summary>
    NotAgreed,

    /// <summary>提级协调: no agreement, so it goes up to the leading group.</summary>
    Escalated,
}
