using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>«Why is it not moving» answers in every state with the gate, whose turn, which paper, since when, whose clock and until when.</summary>
public sealed class HindrancesTests
{
    [Fact]
    public void Draft_NamesTheMissingPapers()
    {
        CaseStory story = CaseStory.Draft(demands: [new MaterialDemand("CL-201", "设计方案文本", 1, MaterialSupply.Upload, null, null), new MaterialDemand("CL-202", "总平面图", 2, MaterialSupply.Upload, null, null)]);

        Hindrance only = Of(story).ShouldHaveSingleItem();

        only.ShouldSatisfyAllConditions(
            () => only.Gate.ShouldBe("申请材料尚未备齐"),
            () => only.Turn.ShouldBe(TurnOf.Applicant),
            () => only.Who.ShouldBe("示范市城东区教育局"),
            () => only.Paper.ShouldBe("总平面图"),
            () => only.Clock.ShouldBe(RunningClock.ApplicantTime),
            () => only.DueOn.ShouldBeNull());
    }

    [Fact]
    public void Submitted_WaitsForTheWindow_OnTheAcceptancePeriod()
    {
        CaseStory story = CaseStory.Draft().Submitted();

        Hindrance only = Of(story).ShouldHaveSingleItem();

        only.Gate.ShouldBe("等待窗口收件");
        only.Turn.ShouldBe(TurnOf.Window);
        only.SinceUtc.ShouldBe(story.Case.ReceivedAt!.Value);
        only.Clock.ShouldBe(RunningClock.Acceptance);
        // Monday 2 March + five working days.
        only.DueOn.ShouldBe(new DateOnly(2026, 3, 9));
    }

    [Fact]
    public void Received_NamesThePapersNotYetJudged_ThenThoseToBeCorrected_ThenTheDecision()
    {
        CaseStory story = CaseStory.Draft().Received();
        Of(story).ShouldHaveSingleItem().Paper.ShouldBe("申请表、设计方案文本、用地手续文件");

        story.Judged();
        Of(story).ShouldHaveSingleItem().Gate.ShouldBe("材料已核完，等待作出受理决定");

        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺图", story.As(CaseActor.WindowClerk));
        Hindrance told = Of(story).ShouldHaveSingleItem();
        told.Gate.ShouldBe("材料需补正，尚未一次性告知");
        told.Paper.ShouldBe("设计方案文本");
    }

    [Fact]
    public void Correction_IsTheApplicantsTurnAndTime()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();

        Hindrance only = Of(story).ShouldHaveSingleItem();

        only.Turn.ShouldBe(TurnOf.Applicant);
        only.Paper.ShouldBe("请补充总平面图");
        only.Clock.ShouldBe(RunningClock.ApplicantTime);
        only.SinceUtc.ShouldBe(story.Case.OpenCorrection!.ToldAt);
        only.DueOn.ShouldBe(story.Case.OpenCorrection.DueOn);
    }

    [Fact]
    public void Accepted_WaitsForTheReviewer_AndTellsWhatIsOwed()
    {
        CaseStory story = CaseStory.Draft().Accepted(MaterialVerdict.Owed);

        IReadOnlyList<Hindrance> all = Of(story);

        all.Select(h => h.Gate).ShouldBe(["容缺材料待补", "等待审查人员开始审查"]);
        all[0].Paper.ShouldBe("用地手续文件");
        all[0].Turn.ShouldBe(TurnOf.Applicant);
        all[1].Who.ShouldBe("示范市自然资源和规划局建筑规划科");
        all[1].DueOn.ShouldBe(story.Case.Due.PromisedDue);
        Of(story, story.Today.AddDays(30))[0].Gate.ShouldBe("容缺材料逾期未补");
    }

    [Fact]
    public void UnderReview_NamesThePointsLeft_TheFailedOnes_AndThePrerequisites()
    {
        CaseStory story = CaseStory.Draft().InReview();
        Of(story).ShouldHaveSingleItem().Paper.ShouldBe("用地证明是否有效；指标是否符合规划条件");
        Hindrances.Of(story.Case, ["建设用地规划许可证核发"], CaseStory.Calendar, story.Today)[0].ShouldSatisfyAllConditions(
            h => h.Gate.ShouldBe("前置事项尚未办结"), h => h.Paper.ShouldBe("建设用地规划许可证核发"));

        story.Reviewed();
        Of(story).ShouldHaveSingleItem().Gate.ShouldBe("审查已完成，等待提请审签");

        story.Case.Find(2, ReviewConclusion.Fails, "容积率超出规划条件", story.As(CaseActor.Reviewer, story.Reviewer));
        Hindrance failed = Of(story).ShouldHaveSingleItem();
        failed.Gate.ShouldBe("有审查要点不符合，等待承办人处理");
        failed.Paper.ShouldBe("指标是否符合规划条件");
    }

    [Fact]
    public void Suspension_StopsTheClock_ARevisionIsTheApplicantsTime()
    {
        CaseStory stopped = CaseStory.Draft().InReview();
        ClockSuspension suspension = stopped.Suspend();
        Hindrance special = Of(stopped)[0];
        special.Gate.ShouldBe("特别程序未结束：专家评审");
        special.Clock.ShouldBe(RunningClock.Stopped);
        special.SinceUtc.ShouldBe(OfficeZone.UtcOf(suspension.StartOn, TimeOnly.MinValue));
        special.DueOn.ShouldBe(suspension.PlannedEndOn);
        Of(stopped)[1].Gate.ShouldBe("尚有 2 项审查要点未审");
        Of(stopped)[1].Clock.ShouldBe(RunningClock.Stopped);

        CaseStory revised = CaseStory.Draft().InReview();
        revised.Suspend("材料修改", revision: true);
        Hindrance revision = Of(revised)[0];
        revision.Gate.ShouldBe("等待申请人修改材料");
        revision.Turn.ShouldBe(TurnOf.Applicant);
        revision.Clock.ShouldBe(RunningClock.ApplicantTime);
        Of(revised)[1].Clock.ShouldBe(RunningClock.Decision, "the statutory clock runs on");
    }

    [Fact]
    public void Opinion_IsTheOtherOrgansTurn_AndADissentComesBackToTheReviewer()
    {
        CaseStory story = CaseStory.Draft().InReview();
        OpinionRequest request = story.Ask();
        Hindrance asked = Of(story)[0];
        asked.Gate.ShouldBe("等待征求意见答复");
        asked.Turn.ShouldBe(TurnOf.OtherOrgan);
        asked.Who.ShouldBe("示范市水利局");
        asked.DueOn.ShouldBe(request.DueOn);
        Of(story, request.DueOn)[0].Gate.ShouldBe("等待征求意见答复");
        Of(story, request.DueOn.AddDays(1))[0].Gate.ShouldBe("征求意见已逾期");

        story.Case.AnswerOpinion(story.As(CaseActor.ConsultedOrgan), request.Id, OpinionConclusion.Disagree, "占用河道");
        Hindrance against = Of(story)[0];
        against.Gate.ShouldBe("有部门不同意，须协调后再次征求");
        against.Turn.ShouldBe(TurnOf.Reviewer);
        against.Paper.ShouldBe("示范市水利局：占用河道");
    }

    [Fact]
    public void Signing_NamesTheNextStep()
    {
        Hindrance only = Of(CaseStory.Draft().Proposed(steps: 3)).ShouldHaveSingleItem();

        only.Gate.ShouldBe("等待审签：第 2 级（科室负责人）");
        only.Turn.ShouldBe(TurnOf.Approver);
        only.Paper.ShouldBe("拟同意");
    }

    [Fact]
    public void AfterTheDecision_ThePaperAndTheDeliveryAreAwaited()
    {
        CaseStory story = CaseStory.Draft().Granted();
        Hindrance made = Of(story).ShouldHaveSingleItem();
        made.Gate.ShouldBe("等待结果文书制作完成");
        made.Turn.ShouldBe(TurnOf.Office);
        made.Clock.ShouldBe(RunningClock.Delivery);
        made.DueOn.ShouldBe(CaseStory.Calendar.AddWorkingDays(story.Today, 10));
    }

    [Fact]
    public void Waiting_BeginsWithTheStateAndNotWithWhatWasTouchedSince()
    {
        CaseStory draft = CaseStory.Draft();
        draft.Upload("CL-201");
        Of(draft).ShouldHaveSingleItem().SinceUtc.ShouldBe(draft.Case.CreatedAt);

        CaseStory review = CaseStory.Draft().InReview();
        DateTime begun = review.Case.Events[^1].OccurredAt;
        review.Now = review.Now.AddDays(1);
        review.Case.Find(1, ReviewConclusion.Meets, null, review.As(CaseActor.Reviewer, review.Reviewer));
        Of(review).ShouldHaveSingleItem().SinceUtc.ShouldBe(begun);

        CaseStory returned = CaseStory.Draft().Proposed();
        returned.Case.ReturnProposal(returned.As(CaseActor.Approver, returned.Approver), "请复核");
        Of(returned).ShouldHaveSingleItem().SinceUtc.ShouldBe(returned.Case.Events[^1].OccurredAt);

        CaseStory issued = CaseStory.Draft().InReview(MaterialVerdict.Owed).Reviewed();
        issued.Case.Propose(issued.As(CaseActor.Reviewer, issued.Reviewer), CaseDecision.Grant, "拟同意", 2, []);
        issued.Case.Grant(issued.As(CaseActor.Approver, issued.Approver), null, [], CaseStory.Calendar);
        issued.Case.Issue(issued.As(CaseActor.Office), "建字第 1 号");
        DateTime made = issued.Case.Events[^1].OccurredAt;
        issued.Case.SupplyOwed(issued.As(CaseActor.Applicant), issued.Case.OwedMaterials.Single().Id, [CaseStory.File("用地.pdf")]);
        Of(issued).Single(h => h.Gate == "等待送达").SinceUtc.ShouldBe(made);
    }

    [Fact]
    public void AtItsEnd_NothingIsAwaited()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        story.Case.Withdraw(story.As(CaseActor.Applicant), "不办了", CaseStory.Calendar);

        Of(story).ShouldBeEmpty();
    }

    [Fact]
    public void EveryStateThatIsNotAnEnd_SaysWhoseTurnItIs()
    {
        CaseStory[] stories =
        [
            CaseStory.Draft(), CaseStory.Draft().Submitted(), CaseStory.Draft().Received(), CaseStory.Draft().CorrectionTold(), CaseStory.Draft().Accepted(),
            CaseStory.Draft().InReview(), CaseStory.Draft().Proposed(), CaseStory.Draft().Granted(),
        ];

        foreach (CaseStory story in stories)
        {
            foreach (Hindrance hindrance in Of(story))
            {
                hindrance.Gate.ShouldNotBeEmpty(story.Case.State.ToString());
                hindrance.Who.ShouldNotBeEmpty(story.Case.State.ToString());
                hindrance.Turn.Chinese().ShouldNotBeEmpty();
                hindrance.Clock.Chinese().ShouldNotBeEmpty();
                hindrance.SinceUtc.ShouldBeLessThanOrEqualTo(story.Now);
            }

            Of(story).ShouldNotBeEmpty(story.Case.State.ToString());
        }
    }

    private static IReadOnlyList<Hindrance> Of(CaseStory story, DateOnly? today = null) =>
        Hindrances.Of(story.Case, [], CaseStory.Calendar, today ?? story.Today);
}
