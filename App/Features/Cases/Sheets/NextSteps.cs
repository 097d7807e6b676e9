using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Where a person can go on with a case: the pages on which the transition table lets them do something.</summary>
internal static class NextSteps
{
    private static readonly HashSet<CaseAction> OfApplication =
    [
        CaseAction.Submit, CaseAction.DiscardDraft, CaseAction.Resubmit, CaseAction.WithdrawBeforeAcceptance, CaseAction.WithdrawAfterAcceptance,
        CaseAction.SupplyOwedMaterial, CaseAction.EndRevision,
    ];

    public static IEnumerable<NextStep> Of(ApprovalCase subject, CaseActor capacities, Guid me)
    {
        List<CaseTransition> possible = [.. subject.Possible(capacities)];
        CaseActor applicant = capacities & CaseActor.Applicant;
        bool entersIt = applicant != CaseActor.None || (subject.IntakeMode == IntakeMode.Window && subject.CreatedBy == me);
        List<string> application = Names(possible, t => OfApplication.Contains(t.Action));
        if (entersIt && application.Count > 0)
        {
            yield return new NextStep(
                ApplicationUrls.Application(subject.Id),
                subject.State switch { CaseState.Draft => "继续填写申请", CaseState.CorrectionRequested => "答复补正", _ => "打开申请" },
                application);
        }

        List<string> window = Names(possible, t => t.By.HasFlag(CaseActor.WindowClerk) && !OfApplication.Contains(t.Action));
        if (capacities.HasFlag(CaseActor.WindowClerk) && window.Count > 0)
        {
            yield return new NextStep(WindowUrls.Intake(subject.Id), "到窗口办理", window);
        }

        const CaseActor Reviewing = CaseActor.Reviewer | CaseActor.Approver | CaseActor.ConsultedOrgan | CaseActor.LeadCoordinator;
        List<string> review = Names(possible, t => ((t.By | t.Alone) & Reviewing & capacities) != CaseActor.None);
        if (review.Count > 0 && CaseStates.InReview.Contains(subject.State))
        {
            yield return new NextStep(ReviewUrls.Case(subject.Id), "到审查办理", review);
        }

        List<string> Names(IEnumerable<CaseTransition> of, Func<CaseTransition, bool> where) =>
            [.. of.Where(where).Select(t => t.Action.Chinese(subject.Matter.Kind)).Distinct()];
    }
}
