namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>How an opinion request ended.</summary>
public enum OpinionConclusion
{
    /// <summary>同意.</summary>
    Agree,

    /// <summary>原则同意，需修改.</summary>
    AgreeWithChanges,

    /// <summary>不同意.</summary>
    Disagree,

    /// <summary>无关.</summary>
    NotConcerned,

    /// <summary>超时默认同意.</summary>
    DeemedConsent,

    /// <summary>已撤销.</summary>
    Cancelled,
}
