using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.Applications;

/// <summary>A matter on the list of a stage application: chosen or left for later, by promise or by the regular way, and the case it became.</summary>
public sealed class StageMatter
{
    private StageMatter()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The stage application.</summary>
    public Guid StageApplicationId { get; private set; }

    /// <summary>The matter in the catalogue.</summary>
    public string MatterCode { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its kind.</summary>
    public MatterKind Kind { get; private set; }

    /// <summary>Order in the stage, from 1.</summary>
    public int Sort { get; private set; }

    /// <summary>How the theme handles it.</summary>
    public HandlingMode Mode { get; private set; }

    /// <summary>Why it is on the list.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether an applicant applies for it; otherwise it runs between departments and comes with the application by itself.</summary>
    public bool ApplicantInitiated { get; private set; }

    /// <summary>The commitment that may be promised instead 告知承诺; null where none is offered.</summary>
    public string? CommitmentCode { get; private set; }

    /// <summary>Why the promise that the matter knows is not offered here; null where it is, and where the matter knows none.</summary>
    public string? WayReason { get; private set; }

    /// <summary>Whether it is applied for with the next submission.</summary>
    public bool IsChosen { get; private set; }

    /// <summary>Whether the applicant takes the way of the promise.</summary>
    public bool OnPromise { get; private set; }

    /// <summary>Who signed the promise; null while unsigned.</summary>
    public string? PromiseSignedBy { get; private set; }

    /// <summary>When the promise was signed (UTC).</summary>
    public DateTime? PromiseSignedAt { get; private set; }

    /// <summary>The case it became; null until submitted, and for a matter merged into the next one.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>When it was submitted (UTC).</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>Whether it still waits on the list.</summary>
    public bool IsOpen => SubmittedAt is null;

    internal static StageMatter List(Guid id, Guid stageApplicationId, FlowMatter listed, int sort)
    {
        StageMatter matter = new()
        {
            Id = id,
            StageApplicationId = stageApplicationId,
            MatterCode = listed.Code,
            Sort = sort,
            IsChosen = true,
        };
        matter.Restate(listed);
        return matter;
    }

    /// <summary>Takes over how the flow has it now; a promise that is not offered any more is void. Says whether anything changed.</summary>
    internal bool Restate(FlowMatter listed)
    {
        (string, MatterKind, HandlingMode, string, bool, string?, string?) before = (Name, Kind, Mode, Reason, ApplicantInitiated, CommitmentCode, WayReason);
        Name = listed.Matter.Name;
        Kind = listed.Matter.Kind;
        Mode = listed.Mode;
        Reason = Shorten(listed.Reason.ToString());
        ApplicantInitiated = listed.Matter.Handling.ApplicantInitiated;
        CommitmentCode = listed.Mode == HandlingMode.OnCommitment ? listed.Commitment?.Code : null;
        WayReason = listed is { Mode: HandlingMode.Regular, Commitment: not null, ModeReason: { } why } ? Shorten(why) : null;
        if (CommitmentCode != before.Item6)
        {
            Promise(onPromise: false);
        }

        return before != (Name, Kind, Mode, Reason, ApplicantInitiated, CommitmentCode, WayReason);
    }

    /// <summary>Its place in the stage. Says whether that is another.</summary>
    internal bool Place(int sort)
    {
        bool moved = Sort != sort;
        Sort = sort;
        return moved;
    }

    private static string Shorten(string text) => text.Length <= MaxReason ? text : string.Concat(text.AsSpan(0, MaxReason - 1), "…");

    /// <summary>Longest reason kept, in UTF-16 code units.</summary>
    public const int MaxReason = 400;

    /// <summary>Whether the applicant chooses it; what is merged goes with its main matter, what runs between departments comes by itself.</summary>
    public bool IsApplicants => ApplicantInitiated && Mode != HandlingMode.Merged;

    internal void Choose(bool chosen) => IsChosen = chosen;

    internal void Promise(bool onPromise) => (OnPromise, PromiseSignedBy, PromiseSignedAt) = (onPromise, null, null);

    internal void SignPromise(string name, DateTime at) => (PromiseSignedBy, PromiseSignedAt) = (name, at);

    internal void Reopen()
    {
        (CaseId, SubmittedAt, IsChosen) = (null, null, true);
        Promise(onPromise: false);
    }

    internal void Became(Guid? caseId, DateTime at) => (CaseId, SubmittedAt) = (caseId, at);
}
