namespace ApprovalOffice.Data.People;

/// <summary>In which capacity a person acts for an applicant.</summary>
public enum ApplicantCapacity
{
    /// <summary>本人或法定代表人（负责人）.</summary>
    Principal,

    /// <summary>经办人: by a letter of authorisation.</summary>
    Agent,
}
