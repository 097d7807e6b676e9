namespace ApprovalOffice.App.UseCases;

/// <summary>What is there and what is missing before a completion stage is applied for.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="WorkId">The work.</param>
/// <param name="Points">The points in the order of the parts.</param>
public sealed record StageReadiness(Guid ProjectId, Guid WorkId, IReadOnlyList<ReadinessPoint> Points)
{
    /// <summary>How many points stand so.</summary>
    public int Count(ReadinessLevel level) => Points.Count(p => p.Level == level);
}
