namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>How one prerequisite that binds a case stands.</summary>
/// <param name="MatterCode">The matter that must be decided, or validly promised, first.</param>
/// <param name="Name">Its name.</param>
/// <param name="MetByCaseId">The case of this office that meets it; null when none does.</param>
/// <param name="MetByResultId">The confirmed result from elsewhere that meets it; null when none does.</param>
public sealed record PrerequisiteStanding(string MatterCode, string Name, Guid? MetByCaseId, Guid? MetByResultId)
{
    /// <summary>Whether it stands in the way no more.</summary>
    public bool IsMet => MetByCaseId is not null || MetByResultId is not null;
}
