using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>What is told once, answered, or never answered.</summary>
public sealed class CaseCorrectionTests
{
    [Fact]
    public void Correction_TellsEverythingAtOnce()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Case.Judge(story.Material("CL-001").Id, MaterialVerdict.Complete, null, story.As(CaseActor.WindowClerk));
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺图", story.As(CaseActor.WindowClerk));
        story.Case.Judge(story.Material("CL-008").Id, MaterialVerdict.NeedsCorrection, "缺合同", story.As(CaseActor.WindowClerk));
        AssertRefused("CASE-013", () => story.Case.RequestCorrection(
            story.As(CaseActor.WindowClerk), [CorrectionPoint.Of(CaseStory.Id(), 1, "CL-201", "补图")], story.Today.AddDays(9), null, CaseStory.Calendar))
            .Message.ShouldContain("用地手续文件");
    }

    [Fact]
    public void Resubmit_RunsTheFiveDaysAnew_AndNeedsEveryAnswer()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        story.Case.AcceptanceDue.ShouldBeNull();
        AssertRefused("CASE-016", () => story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar));

        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 20), new TimeOnly(9, 0));
        story.Upload("CL-201");
        story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar);

        story.Case.State.ShouldBe(CaseState.Received);
        story.Case.AcceptanceDue.ShouldBe(new DateOnly(2026, 3, 27));
        story.Case.SubmittedAt.ShouldNotBe(story.Case.ReceivedAt);
        story.Material("CL-201").Verdict.ShouldBe(MaterialVerdict.Pending);
        story.Material("CL-201").Current.Count().ShouldBe(2);
        story.National.ShouldBe([NationalCode.TakenIn, NationalCode.CorrectionBegun, NationalCode.CorrectionEnded]);
    }

    [Fact]
    public void Correction_ASecondTime_NeedsAReason()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold().Upload("CL-201");
        story.Case.Resubmit(story.As(CaseActor.Applicant), new Dictionary<Guid, string>(), CaseStory.Calendar);
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "图不清晰", story.As(CaseActor.WindowClerk));
        CorrectionPoint[] points = [CorrectionPoint.Of(CaseStory.Id(), 1, "CL-201", "请重新扫描")];
        AssertRefused("CASE-014", () => story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, story.Today.AddDays(9), null, CaseStory.Calendar));
        story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, story.Today.AddDays(9), "新提交的图纸无法辨认", CaseStory.Calendar).Round.ShouldBe(2);
    }

    [Fact]
    public void Correction_ShorterThanTheRule_NeedsAReason()
    {
        CaseStory story = CaseStory.Draft().Received();
        foreach (CaseMaterial material in story.Case.Materials.ToList())
        {
            story.Case.Judge(material.Id, material.IsSupplied ? MaterialVerdict.NeedsCorrection : MaterialVerdict.NotApplicable, "不清晰", story.As(CaseActor.WindowClerk));
        }

        CorrectionPoint[] points = [.. story.Case.Materials.Where(m => m.Verdict == MaterialVerdict.NeedsCorrection)
            .Select((m, i) => CorrectionPoint.Of(CaseStory.Id(), i + 1, m.MaterialCode, "请重新扫描"))];
        DateOnly rule = CaseStory.Calendar.AddWorkingDays(story.Today, LegalPeriods.DefaultCorrectionDays);
        AssertRefused("CASE-070", () => story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, rule.AddDays(-1), " ", CaseStory.Calendar))
            .Field.ShouldBe("Reason");
        story.Case.RequestCorrection(story.As(CaseActor.WindowClerk), points, story.Today.AddDays(5), "申请人要求从速", CaseStory.Calendar).DueOn.ShouldBe(story.Today.AddDays(5));
    }

    [Fact]
    public void Correction_AsLongAsTheRule_NeedsNone()
    {
        CaseStory story = CaseStory.Draft().Received();
        foreach (CaseMaterial material in story.Case.Materials.ToList())
        {
            story.Case.Judge(material.Id, material.IsSupplied ? MaterialVerdict.Complete : MaterialVerdict.NotApplicable, "自有用地", story.As(CaseActor.WindowClerk));
        }

        DateOnly rule = CaseStory.Calendar.AddWorkingDays(story.Today, 10);
        story.Case.RequestCorrection(
            story.As(CaseActor.WindowClerk), [CorrectionPoint.Of(CaseStory.Id(), 1, null, "请补充说明")], rule, null, CaseStory.Calendar, workingDays: 10).Round.ShouldBe(1);
    }

    [Fact]
    public void TerminateUncorrected_OnlyAfterTheDueDate()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        AssertRefused("CASE-018", () => story.Case.TerminateUncorrected(story.As(CaseActor.Office), CaseStory.Calendar));
        story.Now = story.Now.AddDays(31);
        story.Case.TerminateUncorrected(story.As(CaseActor.Office), CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Terminated);
        story.National.ShouldBe([NationalCode.TakenIn, NationalCode.CorrectionBegun, NationalCode.CorrectionEnded, NationalCode.TakenBack]);
    }

    [Fact]
    public void RemoveFile_DuringACorrection_VoidsTheEarlierVerdict_AndTheResubmission()
    {
        CaseStory story = CaseStory.Draft().CorrectionTold();
        MaterialInstance file = story.Material("CL-201").Current.Single();
        story.Case.RemoveFile(story.Material("CL-201").Id, file.Id, story.Now);
        story.Material("CL-201").Verdict.ShouldBe(MaterialVerdict.Pending);
        Dictionary<Guid, string> answers = story.Case.OpenCorrection!.Points.ToDictionary(p => p.Id, _ => "已说明");
        AssertRefused("CASE-010", () => story.Case.Resubmit(story.As(CaseActor.Applicant), answers, CaseStory.Calendar));
    }

    [Fact]
    public void Correction_StopsALimitThatCountsFromReceipt()
    {
        CaseStory story = CaseStory.Draft(statutoryFrom: StatutoryStart.Receipt).Submitted();
        story.Case.Due.StatutoryDue.ShouldNotBeNull();
        CaseStory told = CaseStory.Draft(statutoryFrom: StatutoryStart.Receipt).CorrectionTold();
        told.Case.Due.StatutoryDue.ShouldBeNull();
    }
}
