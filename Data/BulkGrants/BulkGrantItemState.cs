namespace ApprovalOffice.Data.BulkGrants;

/// <summary>What has become of one case of a bulk grant.</summary>
public enum BulkGrantItemState
{
    /// <summary>待签发: its turn has not come.</summary>
    Waiting,

    /// <summary>已签发: decided and numbered.</summary>
    Granted,

    /// <summary>未签发: a rule or another's change stood against it.</summary>
    Refused,

    /// <summary>已取消: the bulk grant was cancelled before its turn.</summary>
    Cancelled,
}
