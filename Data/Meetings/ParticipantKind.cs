namespace ApprovalOffice.Data.Meetings;

/// <summary>As what somebody takes part.</summary>
public enum ParticipantKind
{
    /// <summary>参会部门: an organ; it names the person.</summary>
    Organ,

    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>专家.</summary>
    Expert,
}
