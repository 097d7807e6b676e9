using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Owed;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>
/// Where a person can go on with a case: the pages on which the transition table lets them do something. Each page names its own
/// actions; what no page offers is not promised here.
/// </summary>
internal static class NextSteps
{
    private const CaseActor Reviewing = CaseActor.Reviewer | CaseActor.Approver | CaseActor.ConsultedOrgan | CaseActor.LeadCoordinator | CaseActor.StageLead;

    public static IEnumerable<NextStep> Of(ApprovalCase subject, CaseActor capacities, Guid me)
    {
        bool entersIt = capacities.HasFlag(CaseActor.Applicant) || (subject.IntakeMode == IntakeMode.Window && subject.CreatedBy == me);
        (bool Offered, string Url, string Word, IReadOnlySet<CaseAction> Actions, CaseActor As)[] pages =
        [
            (entersIt, ApplicationUrls.Application(subject.Id), ApplicationWord(subject), ApplicationUrls.Actions, CaseActor.Applicant | CaseActor.WindowClerk),
            (true, WindowUrls.Intake(subject.Id), "到窗口办理", WindowUrls.IntakeActions, CaseActor.WindowClerk),
            (subject.Decision is null, ReviewUrls.Case(subject.Id), "到审查办理", ReviewUrls.CaseActions, Reviewing),
            (true, OwedUrls.Owed(subject.Id), OwedWord(subject), OwedUrls.Actions, CaseActor.Applicant | CaseActor.WindowClerk | CaseActor.Reviewer),
            (subject.Decision is null, StatementUrls.Statement(subject.Id), "听证与陈述申辩", StatementUrls.Actions, CaseActor.Applicant),
            (subject.MayBeUndone, UndoUrls.Undo(subject.Id), "撤销、撤回、注销", UndoUrls.Actions, CaseActor.Reviewer | CaseActor.Approver),
            (true, DutyUrls.Duty(subject.Id), "后续登记", DutyUrls.Actions, CaseActor.WindowClerk | CaseActor.Reviewer | CaseActor.Approver),
        ];
        foreach ((bool offered, string url, string word, IReadOnlySet<CaseAction> actions, CaseActor who) in pages.Where(p => p.Offered))
        {
            List<string> names = [.. subject.Possible(capacities & who).Where(t => actions.Contains(t.Action)).Select(t => t.Action.Chinese(subject.Matter.Kind)).Distinct()];
            if (names.Count > 0)
            {
                yield return new NextStep(url, word, names);
            }
        }
    }

    private static string ApplicationWord(ApprovalCase subject) => subject switch
    {
        { State: CaseState.Draft } => "继续填写申请",
        { State: CaseState.CorrectionRequested } => "答复补正",
        _ when subject.HasOpen(OpenRow.Revision) => "修改材料",
        _ => "打开申请",
    };

    private static string OwedWord(ApprovalCase subject) => subject.HasOpen(OpenRow.SuppliedMaterial) ? "核对容缺材料" : "补交容缺材料";
}
