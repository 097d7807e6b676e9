namespace ApprovalOffice.Data.People;

/// <summary>Whether a body or a human being applies.</summary>
public enum ApplicantKind
{
    /// <summary>法人或其他组织: known by its credit code.</summary>
    LegalPerson,

    /// <summary>自然人: known by the resident identity number.</summary>
    NaturalPerson,
}
