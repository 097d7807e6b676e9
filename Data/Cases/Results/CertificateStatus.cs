namespace ApprovalOffice.Data.Cases.Results;

/// <summary>The status of a certificate; changed only by a case of its own or an ex-officio decision.</summary>
public enum CertificateStatus
{
    /// <summary>有效.</summary>
    Effective,

    /// <summary>已变更: a case changed it, the newer face holds.</summary>
    Amended,

    /// <summary>已被替代.</summary>
    Superseded,

    /// <summary>已撤销（行政许可法第六十九条）.</summary>
    Revoked,

    /// <summary>已撤回（行政许可法第八条）.</summary>
    WithdrawnByOrgan,

    /// <summary>已注销（行政许可法第七十条）.</summary>
    Cancelled,

    /// <summary>已失效.</summary>
    Lapsed,
}
