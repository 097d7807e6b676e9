using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>整改、复验: one notice of all that is to be put right, the applicant's reports, the re-inspection of what did not pass.</summary>
public sealed class FollowRectification(AcceptanceOperation operation, AcceptanceNews news)
{
    /// <summary>The special procedure of the catalogue.</summary>
    private const string Procedure = "整改";

    /// <summary>Sends the notice; the promised clock of the joint acceptance stands where the catalogue gives its matter 整改 as a special procedure (rules §3).</summary>
    public Task<Outcome> OrderAsync(Guid id, int seen, string dueOn, CancellationToken ct) => operation.LeadAsync(id, seen, "发出整改通知", "整改通知书已发出，申请人已收到通知。", async work =>
    {
        JointAcceptance acceptance = work.Acceptance;
        acceptance.OrderRectification(SurveyForm.DateOf(dueOn), work.Today);
        string parts = string.Join('、', acceptance.Parts.Where(p => p.Verdict != PartVerdict.Passed).Select(p => p.MatterName));
        if (work.Case.Catalogue.Matter(work.Case.Case.Matter.Code).Special(Procedure) is { } procedure)
        {
            acceptance.Suspend(work.Case.Case.Suspend(Reviewing(work), TermsOf(procedure, acceptance, parts), work.Case.Calendar).Id);
        }

        work.Case.Case.TellOfAcceptance(CaseAction.OrderRectification, work.Case.Act, id, $"{acceptance.Scope}：{parts}须整改，{acceptance.DueOn:yyyy-MM-dd}前完成");
        await news.TellAsync(work, "rectify", "联合验收整改通知已发出", $"：{parts}，{acceptance.DueOn:yyyy-MM-dd} 前完成。", null, withApplicant: false, ct);
    }, ct);

    /// <summary>The applicant reports on one part.</summary>
    public Task<Outcome> ReportAsync(Guid id, Guid partId, string text, CancellationToken ct) => operation.ApplicantAsync(id, "提交整改报告", "整改报告已提交。", async work =>
    {
        AcceptancePart? part = work.Acceptance.Parts.FirstOrDefault(p => p.Id == partId);
        AcceptanceRules.NotRectifying.Require(part is not null);
        if (work.Acceptance.Report(part, text, work.By, work.At))
        {
            await news.TellAsync(work, "reported", "整改报告已全部提交，请组织复验", "。", [work.Acceptance.LeadOrganId], withApplicant: false, ct);
        }
    }, ct);

    /// <summary>Calls the re-inspection of what did not pass; the clock goes on.</summary>
    public Task<Outcome> ReinspectAsync(Guid id, int seen, VisitForm form, CancellationToken ct) => operation.LeadAsync(id, seen, "组织复验", "复验时间已通知，只复验没有通过的专项。", async work =>
    {
        ArgumentNullException.ThrowIfNull(form);
        JointAcceptance acceptance = work.Acceptance;
        acceptance.Reinspect(form.Read(), work.At);
        if (acceptance.SuspensionId is { } suspension && work.Case.Case.Suspensions.Any(s => s.Id == suspension && s.IsOpen))
        {
            work.Case.Case.Resume(Reviewing(work), suspension, "整改报告已全部提交，组织复验", work.Case.Calendar);
        }

        acceptance.Suspend(null);
        string when = ArrangeVisit.WhenOf(acceptance);
        work.Case.Case.TellOfAcceptance(CaseAction.CallVisit, work.Case.Act, id, $"{acceptance.Scope}，{when}复验");
        await news.TellAsync(
            work, "again", "联合验收复验", $"：{when}，{acceptance.VisitPlace}。", [.. acceptance.Parts.Where(p => p.Verdict == PartVerdict.Open).Select(p => p.OrganId).Distinct()], withApplicant: false, ct);
    }, ct);

    // The organ that handles the case orders it.
    private static Act Reviewing(AcceptanceWork work) => work.Case.Act with { As = CaseActor.Reviewer };

    private static SuspensionTerms TermsOf(SpecialProcedure procedure, JointAcceptance acceptance, string parts) => new(
        procedure.Name, procedure.Legal, procedure.StopsPromised, procedure.StopsStatutory, $"联合验收现场核验，{parts}须整改", acceptance.DueOn!.Value);
}
