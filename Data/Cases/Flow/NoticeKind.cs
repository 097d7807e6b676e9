namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>The official paper an action produces. Codes WS-… are those of the catalogue's process documents.</summary>
public enum NoticeKind
{
    /// <summary>收件凭证.</summary>
    IntakeReceipt,

    /// <summary>WS-01 受理通知书.</summary>
    Acceptance,

    /// <summary>WS-02 补正材料一次性告知书.</summary>
    Correction,

    /// <summary>WS-03 不予受理通知书.</summary>
    AcceptanceRefusal,

    /// <summary>WS-04 准予决定书, or the certificate of the matter.</summary>
    Grant,

    /// <summary>缴款凭证 of a levy that was received.</summary>
    PaymentReceipt,

    /// <summary>WS-05 不予决定书.</summary>
    Denial,

    /// <summary>WS-06 延长审批期限通知书.</summary>
    Extension,

    /// <summary>WS-07 特别程序（暂停计时）告知书.</summary>
    SpecialProcedure,

    /// <summary>WS-08 听证告知书.</summary>
    Hearing,

    /// <summary>材料修改通知书 (after acceptance, with consent).</summary>
    Revision,

    /// <summary>征求意见函.</summary>
    OpinionLetter,

    /// <summary>联合验收现场核验通知书.</summary>
    AcceptanceVisit,

    /// <summary>联合验收整改通知书.</summary>
    Rectification,

    /// <summary>单位工程竣工联合验收意见书, for units that are accepted first.</summary>
    UnitAcceptance,

    /// <summary>终止办理告知书.</summary>
    Termination,

    /// <summary>送达回证.</summary>
    DeliveryReceipt,

    /// <summary>WS-12 撤销决定书.</summary>
    Revocation,

    /// <summary>撤回（机关）决定书.</summary>
    OrganWithdrawal,

    /// <summary>注销决定书.</summary>
    Cancellation,

    /// <summary>告知承诺书, signed by the applicant.</summary>
    CommitmentLetter,
}
