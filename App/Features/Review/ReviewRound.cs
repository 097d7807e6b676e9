using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>One proposal on its way through the signing chain.</summary>
/// <param name="Number">Round, from 1.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="IsOpen">Whether it is under way.</param>
/// <param name="WasReturned">Whether it was returned.</param>
/// <param name="NextIsLast">Whether the next signature is the decision.</param>
/// <param name="IsAlone">Whether the handler's signature is the only one.</param>
/// <param name="Steps">The steps, those to come included while it is under way.</param>
public sealed record ReviewRound(
    int Number,
    CaseDecision Proposal,
    bool IsOpen,
    bool WasReturned,
    bool NextIsLast,
    bool IsAlone,
    IReadOnlyList<ReviewSignature> Steps);
