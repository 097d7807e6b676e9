using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue.Stages;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Applications;

/// <summary>All that a stage application begins with.</summary>
public sealed record NewStageApplication
{
    /// <summary>Whose application about what.</summary>
    public required CaseSubject Subject { get; init; }

    /// <summary>The stage.</summary>
    public required ApprovalStage Stage { get; init; }

    /// <summary>The version of the catalogue.</summary>
    public required Guid CatalogueVersionId { get; init; }

    /// <summary>Region of the site.</summary>
    public required RegionCode RegionCode { get; init; }

    /// <summary>The leading organ.</summary>
    public required Guid LeadOrganId { get; init; }

    /// <summary>Its name.</summary>
    public required string LeadOrganName { get; init; }

    /// <summary>How it comes in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>The contact.</summary>
    public required CaseContact Contact { get; init; }

    /// <summary>Answers already known.</summary>
    public required FormAnswers Form { get; init; }

    /// <summary>The matters.</summary>
    public required IReadOnlyList<FlowMatter> Matters { get; init; }

    /// <summary>The one material list, each line with the matters that want it.</summary>
    public required IReadOnlyList<(MaterialDemand Demand, IReadOnlyList<string> MatterCodes)> Materials { get; init; }

    /// <summary>Who enters it.</summary>
    public required Guid? CreatedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime CreatedAt { get; init; }
}
