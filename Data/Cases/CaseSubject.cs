using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases;

/// <summary>Whose case about what: copied onto the case, because it must read in ten years as it read then.</summary>
public sealed record CaseSubject
{
    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Its code.</summary>
    public required ProjectCode ProjectCode { get; init; }

    /// <summary>Its name.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The work.</summary>
    public required Guid WorkId { get; init; }

    /// <summary>The theme the classification selected; null when none was saved.</summary>
    public required string? ThemeCode { get; init; }

    /// <summary>The applicant.</summary>
    public required Guid ApplicantId { get; init; }

    /// <summary>The applicant's name.</summary>
    public required string ApplicantName { get; init; }
}
