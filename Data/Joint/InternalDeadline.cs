using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Joint;

/// <summary>
/// 内部时限: the day by which the lead department wants a department's part of a stage done, inside the stage's own limit (rules §4). It
/// binds inside the house alone: the promised and the statutory limits of the case stay what they are.
/// </summary>
public sealed class InternalDeadline
{
    private InternalDeadline()
    {
    }

    /// <summary>The case that is the department's part; also the key.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>The day (local date).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>Who set it.</summary>
    public Guid SetBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string SetByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime SetAt { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Sets one for a part that has none.</summary>
    public static InternalDeadline For(Guid stageApplicationId, Guid caseId) => new() { StageApplicationId = stageApplicationId, CaseId = caseId };

    /// <summary>Says the day.</summary>
    /// <param name="dueOn">The day (local date).</param>
    /// <param name="today">Today (local date).</param>
    /// <param name="stageEndsOn">The last day of the stage as its clock stands; null while it does not run.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="RuleBroken">JOINT-010 for a day that is over, JOINT-011 for one behind the stage's own limit.</exception>
    public void Set(DateOnly dueOn, DateOnly today, DateOnly? stageEndsOn, (Guid Id, string Name) by, DateTime at)
    {
        JointRules.DeadlineInPast.Require(dueOn >= today, nameof(DueOn));
        JointRules.DeadlineBehindStage.Require(stageEndsOn is not { } last || dueOn <= last || last < today, nameof(DueOn), $"阶段最后一天为 {stageEndsOn:yyyy-MM-dd}");
        DueOn = dueOn;
        (SetBy, SetByName) = by;
        SetAt = at;
        Version++;
    }
}
