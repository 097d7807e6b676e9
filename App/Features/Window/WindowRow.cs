using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Window;

/// <summary>One case on the desk.</summary>
public sealed record WindowRow
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>The stage application that the row stands for; null for a case by itself.</summary>
    public required Guid? StageId { get; init; }

    /// <summary>并联审批实例编码 of that stage application.</summary>
    public required string? JointNumber { get; init; }

    /// <summary>How many cases the row stands for.</summary>
    public required int Matters { get; init; }

    /// <summary>Name of that stage.</summary>
    public required string? StageName { get; init; }

    /// <summary>办件编号.</summary>
    public required CaseNumber? Number { get; init; }

    /// <summary>The matter's name.</summary>
    public required string MatterName { get; init; }

    /// <summary>The project's name.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The project's code.</summary>
    public required ProjectCode ProjectCode { get; init; }

    /// <summary>The applicant's name.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The organ that decides.</summary>
    public required string OrganName { get; init; }

    /// <summary>The region whose calendar counts.</summary>
    public required RegionCode Region { get; init; }

    /// <summary>How it came in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>收到之时 (UTC).</summary>
    public required DateTime? ReceivedAt { get; init; }

    /// <summary>Last day to answer the application.</summary>
    public required DateOnly? AcceptanceDue { get; init; }

    /// <summary>Last day to correct, while a correction is open.</summary>
    public required DateOnly? CorrectionDue { get; init; }

    /// <summary>The first last day of what is owed.</summary>
    public required DateOnly? OwedDue { get; init; }

    /// <summary>Kind of the matter.</summary>
    public required MatterKind Kind { get; init; }

    /// <summary>Owed materials that were handed in and wait to be looked at.</summary>
    public required int OwedWaiting { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTime? DecidedAt { get; init; }

    /// <summary>Rounds of correction so far.</summary>
    public required int Rounds { get; init; }

    /// <summary>Materials that have no verdict yet.</summary>
    public required int Unjudged { get; init; }

    /// <summary>Whether a due day was reckoned over a year whose holidays are not published.</summary>
    public required bool ReliesOnUnarrangedYear { get; init; }

    /// <summary>What is applied for, in the words of the desk.</summary>
    public string What => StageName is { } stage ? $"{stage}（{Matters} 个事项）" : MatterName;

    /// <summary>The number by which the row is called.</summary>
    public string Title => JointNumber ?? Number?.Value ?? "";

    /// <summary>What a clerk takes in hand: the stage application, or the case by itself.</summary>
    public Guid IntakeId => StageId ?? Id;

    /// <summary>In whose hands it is; null when nobody has it. Set after the read of the rows.</summary>
    public HeldIntake? Held { get; init; }

    /// <summary>The page on which it is worked.</summary>
    public string Address => StageId is { } stage ? Stages.StageUrls.Intake(stage) : WindowUrls.Intake(Id);

    /// <summary>The last day that matters on its pile; set after the read, for it needs the calendar.</summary>
    public Deadline? Deadline { get; init; }
}
