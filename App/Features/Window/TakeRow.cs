using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>An application in the clerk's hands.</summary>
public sealed record TakeRow
{
    /// <summary>The take.</summary>
    public required Guid TakeId { get; init; }

    /// <summary>The stage application, or the case by itself.</summary>
    public required Guid IntakeId { get; init; }

    /// <summary>Whether it is a stage application.</summary>
    public required bool IsStage { get; init; }

    /// <summary>并联审批实例编码 of a stage application.</summary>
    public required string? Number { get; init; }

    /// <summary>办件编号 of a case by itself.</summary>
    public required CaseNumber? CaseNumber { get; init; }

    /// <summary>The stage or the matter.</summary>
    public required string What { get; init; }

    /// <summary>The project.</summary>
    public required string ProjectName { get; init; }

    /// <summary>Since when the clerk has it (UTC).</summary>
    public required DateTime Since { get; init; }

    /// <summary>Until when it counts (UTC).</summary>
    public required DateTime LapsesAt { get; init; }

    /// <summary>Who handed it over.</summary>
    public required string? HandedOverBy { get; init; }

    /// <summary>What they said.</summary>
    public required string? Note { get; init; }

    /// <summary>The number by which it is called.</summary>
    public string Title => Number ?? CaseNumber?.Value ?? "";

    /// <summary>The page on which it is worked.</summary>
    public string Address => IsStage ? StageUrls.Intake(IntakeId) : WindowUrls.Intake(IntakeId);
}
