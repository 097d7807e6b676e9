using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Which case it is and how its clock stands.</summary>
/// <param name="Number">The case number.</param>
/// <param name="State">Where it stands.</param>
/// <param name="MatterName">The matter.</param>
/// <param name="Words">The words of the matter's kind.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ProjectCode">Its code.</param>
/// <param name="ApplicantName">The applicant.</param>
/// <param name="OrganName">The organ that decides.</param>
/// <param name="SectionName">The section; empty while none has taken it.</param>
/// <param name="HandlerId">Who handles it.</param>
/// <param name="HandlerName">Their name.</param>
/// <param name="Scale">What is to be built.</param>
/// <param name="AcceptedOn">The day of acceptance.</param>
/// <param name="Light">Its light today.</param>
/// <param name="Remaining">What remains, in words.</param>
/// <param name="PromisedDue">The promised day.</param>
/// <param name="StatutoryDue">The statutory day.</param>
/// <param name="ReliesOnUnarrangedYear">Whether a day was reckoned over a year without arrangement.</param>
public sealed record ReviewHead(
    string Number,
    CaseState State,
    string MatterName,
    MatterWords Words,
    string ProjectName,
    string ProjectCode,
    string ApplicantName,
    string OrganName,
    string SectionName,
    Guid? HandlerId,
    string? HandlerName,
    string Scale,
    DateOnly? AcceptedOn,
    Light Light,
    string? Remaining,
    DateOnly? PromisedDue,
    DateOnly? StatutoryDue,
    bool ReliesOnUnarrangedYear)
{
    /// <summary>The state in the words of the matter's kind.</summary>
    public string StateWords => State switch
    {
        CaseState.Granted => Words.Granted,
        CaseState.Denied => Words.Denied,
        _ => State.Chinese(),
    };
}
