namespace ApprovalOffice.App.UseCases;

/// <summary>Which case, as the person last saw it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The version on their screen; a newer one is a conflict.</param>
public sealed record CaseTarget(Guid CaseId, int SeenVersion)
{
    /// <summary>Set when the act is only rehearsed, and takes what would have come of it; null when it is meant.</summary>
    public Rehearsal? Rehearsal { get; init; }
}
