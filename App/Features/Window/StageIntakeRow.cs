using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.App.Features.Window;

/// <summary>A matter of a stage application at the window.</summary>
/// <param name="CaseId">Its case.</param>
/// <param name="Number">办件编号.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="Kind">Its kind, whose words the state is said in.</param>
/// <param name="OrganName">The organ that decides.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Deadline">The last day that matters to the window; null when none runs.</param>
/// <param name="Lacking">Materials of it without a verdict, or judged as to be corrected.</param>
/// <param name="Materials">How many materials it has.</param>
/// <param name="OnPromise">Whether it comes on a promise 告知承诺.</param>
/// <param name="IsInstant">Whether it is an instant matter 即办件, which can be settled on the spot.</param>
public sealed record StageIntakeRow(
    Guid CaseId, string Number, string MatterName, MatterKind Kind, string OrganName, CaseState State, Deadline? Deadline, int Lacking, int Materials, bool OnPromise, bool IsInstant)
{
    /// <summary>Whether its materials can be judged.</summary>
    public bool IsAtIntake => State is CaseState.Submitted or CaseState.Received;

    /// <summary>Whether it can be accepted with the next acceptance.</summary>
    public bool IsComplete => IsAtIntake && Lacking == 0;

    /// <summary>Whether the applicant has let the last day of the correction pass.</summary>
    public bool IsUncorrected { get; init; }

    /// <summary>Whether its result waits to be handed over.</summary>
    public bool IsToDeliver => State is CaseState.Issued or CaseState.Denied;
}
