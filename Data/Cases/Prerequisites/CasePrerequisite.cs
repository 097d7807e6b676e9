namespace ApprovalOffice.Data.Cases.Prerequisites;

/// <summary>
/// A prerequisite that binds a case (rules §11), as it stood when a decision was proposed and again when it was made. The database itself
/// refuses a grant while one of these rows is unmet, whatever program writes to it.
/// </summary>
public sealed class CasePrerequisite
{
    private CasePrerequisite()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case that is bound.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The matter to be decided first.</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>The case of this office that meets it; null when none does.</summary>
    public Guid? MetByCaseId { get; private set; }

    /// <summary>The confirmed result from elsewhere that meets it; null when none does.</summary>
    public Guid? MetByResultId { get; private set; }

    /// <summary>When it was last looked at (UTC).</summary>
    public DateTime CheckedAt { get; private set; }

    internal static CasePrerequisite Bind(Guid id, Guid caseId, PrerequisiteStanding standing, DateTime at)
    {
        CasePrerequisite row = new() { Id = id, CaseId = caseId, MatterCode = standing.MatterCode };
        row.Stand(standing, at);
        return row;
    }

    internal void Stand(PrerequisiteStanding standing, DateTime at)
    {
        MetByCaseId = standing.MetByCaseId;
        MetByResultId = standing.MetByCaseId is null ? standing.MetByResultId : null;
        CheckedAt = at;
    }
}
