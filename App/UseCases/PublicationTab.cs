namespace ApprovalOffice.App.UseCases;

/// <summary>Which decisions to be published 双公示 are meant.</summary>
public enum PublicationTab
{
    /// <summary>待公示.</summary>
    Open,

    /// <summary>逾期未公示.</summary>
    Overdue,

    /// <summary>已公示.</summary>
    Done,
}
