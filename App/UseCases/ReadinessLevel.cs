namespace ApprovalOffice.App.UseCases;

/// <summary>How a point of the check before an acceptance stands.</summary>
public enum ReadinessLevel
{
    /// <summary>There.</summary>
    Ready,

    /// <summary>Missing; may come later, and is said now.</summary>
    Later,

    /// <summary>Missing; without it the application is refused.</summary>
    Missing,
}
