namespace ApprovalOffice.Data.Catalogue;

/// <summary>All that conditions of the catalogue may ask about a project.</summary>
/// <param name="Dimensions">The classification.</param>
/// <param name="Facts">The facts, defaults filled in.</param>
/// <param name="Attributes">The measured attributes, such as floorArea or height; unanswered numbers count as 0.</param>
public sealed record ProjectFacts(ProjectDimensions Dimensions, FactSet Facts, FactSet Attributes);
