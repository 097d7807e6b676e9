namespace ApprovalOffice.Data.Experts;

/// <summary>回避: why an expert of the list is not drawn.</summary>
public enum Avoidance
{
    /// <summary>召集部门的人员.</summary>
    ConvenerUnit,

    /// <summary>审批部门的人员.</summary>
    HandlingUnit,

    /// <summary>申请人单位的人员.</summary>
    ApplicantUnit,

    /// <summary>设计、编制等参与单位的人员, as the convener has named the unit.</summary>
    NamedUnit,

    /// <summary>申报了利害关系.</summary>
    DeclaredInterest,

    /// <summary>已答复不参加本次会议.</summary>
    Declined,

    /// <summary>已经抽取: stays drawn, and keeps others of the same unit out.</summary>
    AlreadyDrawn,
}
