using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Standstill;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>What an applicant is shown of the office's inner work: that it goes on and where, not what is thought of the case before the decision.</summary>
internal static class ApplicantView
{
    private static readonly HashSet<CaseAction> Inner =
    [
        CaseAction.Assign, CaseAction.Reassign, CaseAction.AnswerOpinion, CaseAction.CancelOpinion, CaseAction.DeemConsent, CaseAction.AskOpinion,
        CaseAction.ProposeDecision, CaseAction.Endorse, CaseAction.ReturnProposal, CaseAction.ReportUpward,
    ];

    /// <summary>Whether an event stands in the applicant's timeline.</summary>
    public static bool Shows(CaseAction action) => !Inner.Contains(action);

    /// <summary>The hindrance without what the office has found so far.</summary>
    public static Hindrance Of(Hindrance hindrance) => hindrance.Turn switch
    {
        TurnOf.Reviewer when hindrance.Clock != RunningClock.Stopped => hindrance with { Gate = "审查部门正在审查", Paper = "" },
        TurnOf.Approver => hindrance with { Gate = "正在审签", Paper = "" },
        TurnOf.OtherOrgan => hindrance with { Gate = "正在征求有关部门意见", Paper = "" },
        _ => hindrance,
    };
}
