namespace ApprovalOffice.App.Features.Publications;

/// <summary>Which decisions the list shows.</summary>
public enum PublicationTab
{
    /// <summary>待公示.</summary>
    Open,

    /// <summary>逾期未公示.</summary>
    Overdue,

    /// <summary>已公示.</summary>
    Done,
}
