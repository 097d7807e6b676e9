using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>The head of a case's page: what, whose, where it stands.</summary>
public sealed record CaseHead
{
    /// <summary>办件编号; null for a draft.</summary>
    public required string? Number { get; init; }

    /// <summary>Name of the matter.</summary>
    public required string Matter { get; init; }

    /// <summary>Kind of the matter, in Chinese.</summary>
    public required string Kind { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public required string Project { get; init; }

    /// <summary>Its code.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>The applicant.</summary>
    public required string Applicant { get; init; }

    /// <summary>The contact's name.</summary>
    public required string Contact { get; init; }

    /// <summary>The contact's telephone, masked.</summary>
    public required string MaskedPhone { get; init; }

    /// <summary>建设规模.</summary>
    public required string Scale { get; init; }

    /// <summary>How it came in.</summary>
    public required string Intake { get; init; }

    /// <summary>Organ and section.</summary>
    public required string Organ { get; init; }

    /// <summary>The officer; null until review begins.</summary>
    public required string? Handler { get; init; }

    /// <summary>Where it stands, in the words of the matter's kind.</summary>
    public required string State { get; init; }

    /// <summary>Where the case stands.</summary>
    public required CaseState Standing { get; init; }

    /// <summary>How often the applicant was told to correct; more than once is an anomaly (一次性告知).</summary>
    public required int Corrections { get; init; }

    /// <summary>Reasons of a refusal.</summary>
    public required string? Reason { get; init; }

    /// <summary>The light; null before acceptance.</summary>
    public required Light? Light { get; init; }

    /// <summary>What remains, in words.</summary>
    public required string Remaining { get; init; }
}
