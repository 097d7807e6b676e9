namespace ApprovalOffice.Data.Drawings;

/// <summary>Where a set of drawings stands.</summary>
public enum DrawingSetState
{
    /// <summary>编制中: not sent for review yet; seen by the owner alone.</summary>
    Preparing,

    /// <summary>审查中: a round of the joint review goes on, and no sheet changes meanwhile.</summary>
    UnderReview,

    /// <summary>修改中: back at the designer with the comments of a round, or opened anew for a design change.</summary>
    Revising,

    /// <summary>合格并锁定: every sheet is approved as it stands; only a design change opens it.</summary>
    Qualified,
}
