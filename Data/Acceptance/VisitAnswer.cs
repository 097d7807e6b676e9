namespace ApprovalOffice.Data.Acceptance;

/// <summary>What was answered to a proposed date.</summary>
public enum VisitAnswer
{
    /// <summary>待答复.</summary>
    Pending,

    /// <summary>同意.</summary>
    Agreed,

    /// <summary>另提时间.</summary>
    Other,
}
