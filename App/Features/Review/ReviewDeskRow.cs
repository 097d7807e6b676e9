using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Review;

/// <summary>One line of the desk.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ApplicantName">The applicant.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsSigning">Whether it is on its way through the signing chain.</param>
/// <param name="HandlerName">Who handles it.</param>
/// <param name="Light">Its light today.</param>
/// <param name="Due">The promised day; null while its clock stands.</param>
/// <param name="Remaining">Days left in the unit of the promise, negative when over; null when none are counted.</param>
/// <param name="Unit">The unit.</param>
/// <param name="OpinionDue">The nearest day by which the person's organ is to answer.</param>
/// <param name="IsProvisional">Whether a due day is reckoned over a year without an arrangement.</param>
public sealed record ReviewDeskRow(
    Guid Id,
    string Number,
    string MatterName,
    string ProjectName,
    string ApplicantName,
    CaseState State,
    bool IsSigning,
    string? HandlerName,
    Light Light,
    DateOnly? Due,
    int? Remaining,
    DayUnit Unit,
    DateOnly? OpinionDue,
    bool IsProvisional)
{
    /// <summary>The state in the words of the desk.</summary>
    public string StateWords => IsSigning ? "审签中" : State == CaseState.Accepted ? HandlerName is null ? "待领取" : "待审查" : State.Chinese();

    /// <summary>The version that was read; an act on the row goes with it.</summary>
    public int Version { get; init; }

    /// <summary>What follows the word of the light.</summary>
    public string? RemainingWords => DayWords.Remaining(Remaining, Unit);
}
