using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.Commitments;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>A stage application as its page shows it.</summary>
public sealed record StageDetails
{
    /// <summary>The stage application.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version seen.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the person fills in and submits it: the applicant, or the window for them. Others read where its cases stand.</summary>
    public required bool MayWork { get; init; }

    /// <summary>Whether the person may open the board of the stage.</summary>
    public required bool MaySeeBoard { get; init; }

    /// <summary>Name of the stage.</summary>
    public required string StageName { get; init; }

    /// <summary>Name of the unified form.</summary>
    public required string FormName { get; init; }

    /// <summary>并联审批实例编码; null before the first submission.</summary>
    public required string? JointNumber { get; init; }

    /// <summary>The project.</summary>
    public required Guid ProjectId { get; init; }

    /// <summary>Its name.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The applicant.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The broken promise that keeps the applicant from another; null when there is none.</summary>
    public required BrokenPromise? PromiseBar { get; init; }

    /// <summary>Where no promise will do, whatever the matter.</summary>
    public required IReadOnlyList<CommitmentExclusion> PromiseExclusions { get; init; }

    /// <summary>What every promise says.</summary>
    public required IReadOnlyList<string> PromiseOutline { get; init; }

    /// <summary>What the project's register says already, in the order of the screen.</summary>
    public required IReadOnlyList<(string Label, string Value)> Known { get; init; }

    /// <summary>How it comes in.</summary>
    public required IntakeMode IntakeMode { get; init; }

    /// <summary>When it was first submitted (UTC).</summary>
    public required DateTime? SubmittedAt { get; init; }

    /// <summary>Whether the draft was discarded.</summary>
    public required bool IsDiscarded { get; init; }

    /// <summary>The contact as stored.</summary>
    public required CaseContact Contact { get; init; }

    /// <summary>The answers as stored.</summary>
    public required FormAnswers Form { get; init; }

    /// <summary>The fields that the chosen matters ask of the applicant.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>The matters of the stage.</summary>
    public required IReadOnlyList<StageMatterLine> Matters { get; init; }

    /// <summary>The one material list.</summary>
    public required IReadOnlyList<StageMaterialLine> Materials { get; init; }

    /// <summary>Identity checks at the window.</summary>
    public required IReadOnlyList<StageIdentityLine> Identities { get; init; }

    /// <summary>The cases submitted so far, those of former applications with them.</summary>
    public required IReadOnlyList<StageCaseRow> Cases { get; init; }

    /// <summary>What the open corrections of all cases ask for.</summary>
    public required IReadOnlyList<StagePoint> Points { get; init; }

    /// <summary>The matters that wait to be submitted.</summary>
    public IEnumerable<StageMatterLine> Open => Matters.Where(m => m.IsOpen);

    /// <summary>The chosen ones that become cases of their own.</summary>
    public IEnumerable<StageMatterLine> ToBecomeCases => Open.Where(m => m is { IsChosen: true, MergedInto: null });

    /// <summary>Whether there is something to submit still, and this person may.</summary>
    public bool IsDraft => MayWork && !IsDiscarded && Open.Any();

    /// <summary>Whether the person enters it on behalf of somebody whose identity they check.</summary>
    public required bool ChecksIdentity { get; init; }

    /// <summary>Whether anything may be filled in now.</summary>
    public bool IsOpen => IsDraft || Points.Count > 0;

    /// <summary>Whether the draft may be given up.</summary>
    public bool MayDiscard => MayWork && !IsDiscarded && SubmittedAt is null;

    /// <summary>Whether this is a resumed list, with cases submitted before.</summary>
    public bool IsPartlySubmitted => SubmittedAt is not null && Open.Any();

    /// <summary>Whether a case is not ended yet.</summary>
    public bool IsRunning => Cases.Any(c => c.State is not (CaseState.Archived or CaseState.Withdrawn or CaseState.Terminated or CaseState.AcceptanceRefused));
}
