namespace ApprovalOffice.App.UseCases;

/// <summary>Which stage application, as the person last saw it.</summary>
/// <param name="StageId">The stage application.</param>
/// <param name="SeenVersion">The version on their screen; a newer one is a conflict.</param>
public sealed record StageTarget(Guid StageId, int SeenVersion);
