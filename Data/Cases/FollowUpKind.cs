namespace ApprovalOffice.Data.Cases;

/// <summary>What an application on the basis of an issued certificate asks for.</summary>
public enum FollowUpKind
{
    /// <summary>变更（行政许可法第四十九条）.</summary>
    Amendment,

    /// <summary>延续（行政许可法第五十条）.</summary>
    Renewal,

    /// <summary>补证: the paper is lost or destroyed.</summary>
    Reissue,
}
