namespace ApprovalOffice.App.UseCases;

/// <summary>Which stage application, as the person last saw it.</summary>
/// <param name="StageId">The stage application.</param>
/// <param name="SeenVersion">The version on their screen; a newer one is a conflict.</param>
/// <param name="SeenCases">The versions of its cases on their screen, summed up: any change to one of them is a conflict. Null where the act does not rest on them.</param>
public sealed record StageTarget(Guid StageId, int SeenVersion, int? SeenCases = null)
{
    /// <summary>Set when the act is only rehearsed, and takes what would have come of it; null when it is meant.</summary>
    public Rehearsal? Rehearsal { get; init; }
}
