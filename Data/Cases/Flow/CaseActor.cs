namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>In which capacity somebody acts on a case. Roles and scopes of persons are mapped onto these by the authorisation.</summary>
[Flags]
public enum CaseActor
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>申请人 or the person they authorised.</summary>
    Applicant = 1,

    /// <summary>窗口人员.</summary>
    WindowClerk = 2,

    /// <summary>审查人员 of the organ that handles the case.</summary>
    Reviewer = 4,

    /// <summary>审批负责人 who signs.</summary>
    Approver = 8,

    /// <summary>被征求意见的部门.</summary>
    ConsultedOrgan = 16,

    /// <summary>牵头部门协调员.</summary>
    LeadCoordinator = 32,

    /// <summary>The system itself: a deadline that passed, a document that is ready.</summary>
    Office = 64,

    /// <summary>牵头部门协调员 of the stage, at a case of another of its departments.</summary>
    StageLead = 128,
}
