using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Review;

namespace ApprovalOffice.Data.Cases;

/// <summary>
/// Who does something to a case, in which capacity, when it happened and when this system learnt it. Every transition
/// takes one and every event keeps it.
/// </summary>
/// <param name="OccurredAt">The instant the act claims (UTC).</param>
/// <param name="RecordedAt">The instant this system learnt of it (UTC); never before <paramref name="OccurredAt"/> by the clock of the server.</param>
/// <param name="As">The capacities of the person, already decided by the authorisation.</param>
/// <param name="PersonId">The person; null when the system acts.</param>
/// <param name="PersonName">The name as it stood then.</param>
/// <param name="OrganName">The organ or applicant the person acts for.</param>
/// <param name="SectionName">The section 科室, if any.</param>
public sealed record Act(
    DateTime OccurredAt,
    DateTime RecordedAt,
    CaseActor As,
    Guid? PersonId,
    string PersonName,
    string OrganName,
    string SectionName)
{
    /// <summary>Up to which step of the signing chain the person signs; null counts as 科室负责人, the step every chain of two ends with.</summary>
    public SigningStepTitle? SigningLevel { get; init; }

    /// <summary>Who is away today and has named the person their agent 代理.</summary>
    public IReadOnlyList<AbsentPerson> StandsInFor { get; init; } = [];

    /// <summary>In whose place this very act is done; null when it is done in the person's own right.</summary>
    public AbsentPerson? InPlaceOf { get; init; }

    /// <summary>The act in the person's own right where their step suffices, else in the place of somebody absent whose step does.</summary>
    internal Act UpTo(SigningStepTitle needed) =>
        SigningRound.LevelOf(SigningLevel) < needed && StandsInFor.FirstOrDefault(a => a.SignsUpTo >= needed) is { } absent
            ? this with { InPlaceOf = absent, SigningLevel = absent.SignsUpTo }
            : this;
}
