using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.Data.Cases;

/// <summary>All that a draft begins with.</summary>
/// <param name="Subject">Whose case about what.</param>
/// <param name="Matter">Which matter.</param>
/// <param name="Organ">The organ that will handle it.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Limits">The limits of the catalogue's version.</param>
/// <param name="IntakeMode">How it comes in.</param>
/// <param name="Demands">The material list worked out for the project.</param>
/// <param name="CreatedBy">Who enters it.</param>
/// <param name="CreatedAt">When (UTC).</param>
public sealed record NewCase(
    CaseSubject Subject,
    CaseMatter Matter,
    CaseOrgan Organ,
    CaseContact Contact,
    CaseLimits Limits,
    IntakeMode IntakeMode,
    IReadOnlyList<MaterialDemand> Demands,
    Guid? CreatedBy,
    DateTime CreatedAt)
{
    /// <summary>The stage application it came from; null when the matter is applied for alone.</summary>
    public Guid? StageApplicationId { get; init; }

    /// <summary>The organ that leads that stage; null when the matter is applied for alone.</summary>
    public Guid? StageLeadId { get; init; }

    /// <summary>The applicant's answers, by the keys of the result's fields.</summary>
    public FormAnswers Form { get; init; } = FormAnswers.Empty;

    /// <summary>What already stands in the office's part of the result: on a certificate that is changed, renewed or replaced what stood there before.</summary>
    public FormAnswers ResultFields { get; init; } = FormAnswers.Empty;

    /// <summary>The certificate that it changes, renews or replaces; null where the matter is applied for the first time.</summary>
    public CertificateFollowUp? FollowUp { get; init; }
}
