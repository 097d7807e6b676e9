using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>Tells a case's life in the office's words, a working hour at a time, on a calendar without holidays.</summary>
internal sealed class CaseStory
{
    public static readonly WorkingCalendar Calendar = new([], Enumerable.Range(2019, 12));

    private static readonly Guid Applicant = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

    private CaseStory(ApprovalCase subject) => Case = subject;

    public ApprovalCase Case { get; }

    /// <summary>The instant of the next act: Monday 2026-03-02 09:00 in Shanghai at first.</summary>
    public DateTime Now { get; set; } = OfficeZone.UtcOf(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    public DateOnly Today => OfficeZone.DateOf(Now);

    public Guid Reviewer { get; } = Id();

    public Guid Approver { get; } = Id();

    public static Guid Id() => Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

    public static StoredFile File(string name) => new(new string('b', 64), name, "application/pdf", 1);

    public static CaseStory Draft(
        IntakeMode mode = IntakeMode.Online, int? extension = 10, IReadOnlyList<MaterialDemand>? demands = null, TimeLimit? promised = null,
        StatutoryStart statutoryFrom = StatutoryStart.Acceptance, MatterKind kind = MatterKind.AdministrativeLicense)
    {
        TimeLimit promise = promised ?? TimeLimit.WorkingDays(10);
        ApprovalCase draft = ApprovalCase.Begin(Id(), new NewCase(
            new CaseSubject
            {
                ProjectId = Id(), ProjectCode = ProjectCode.Parse("2601-990102-04-01-100001"), ProjectName = "城东区示范小学新建工程",
                WorkId = Id(), ThemeCode = "ZT-01", ApplicantId = Applicant, ApplicantName = "示范市城东区教育局",
            },
            new CaseMatter
            {
                Code = "SX-2-002", Name = "建设工程规划许可证核发", Kind = kind, StageCode = "2", CatalogueVersionId = Id(),
            },
            new CaseOrgan
            {
                OrganId = Id(), OrganName = "示范市自然资源和规划局", DepartmentCode = "ZRZY", SectionId = null, SectionName = "建筑规划科", RegionCode = RegionCode.Parse("990100"),
            },
            new CaseContact { Name = "张晓㛃", Phone = "13900000000", Scale = "总建筑面积 12000 平方米", Attachments = "总平面图", Remarks = "" },
            new CaseLimits
            {
                PromisedDays = promise.Days, PromisedUnit = promise.Unit, StatutoryDays = 20, StatutoryUnit = DayUnit.WorkingDay,
                StatutoryFrom = statutoryFrom, WarningDays = null, ExtensionDays = extension, ExtensionUnit = DayUnit.WorkingDay,
                ExtensionGround = "本行政机关负责人，行政许可法第四十二条",
            },
            mode,
            demands ??
            [
                new MaterialDemand("CL-001", "申请表", 1, MaterialSupply.Form, "由表单生成", null),
                new MaterialDemand("CL-201", "设计方案文本", 2, MaterialSupply.Upload, null, null),
                new MaterialDemand("CL-008", "用地手续文件", 3, MaterialSupply.PriorResult, null, 5),
            ],
            Applicant,
            DateTime.UnixEpoch));
        CaseStory story = new(draft);
        story.Upload("CL-201");
        return story;
    }

    public Act As(CaseActor actor, Guid? person = null)
    {
        Now = Now.AddMinutes(10);
        return new Act(Now, Now, actor, person ?? Applicant, "某人", "某机关", "某科室");
    }

    public CaseStory Upload(string materialCode)
    {
        Case.AddFile(Material(materialCode).Id, new StoredFile(new string('a', 64), "设计方案.pdf", "application/pdf", 1), Applicant, Now);
        return this;
    }

    public CaseMaterial Material(string code) => Case.Materials.Single(m => m.MaterialCode == code);

    public CaseStory Submitted()
    {
        if (Case.IntakeMode == IntakeMode.Window)
        {
            Identified();
        }

        Case.Submit(As(CaseActor.Applicant), CaseNumber.Parse("990100-ZRZY-2026-000123"), Calendar);
        return this;
    }

    public CaseStory Identified()
    {
        Case.CheckIdentity(IdentityCheck.Record(Id(), Case.Id, "张晓㛃", default, true, null, Today, null, Now), Now);
        return this;
    }

    public CaseStory Received()
    {
        Submitted();
        Case.Receive(As(CaseActor.WindowClerk));
        return this;
    }

    public CaseStory Judged(MaterialVerdict ofLand = MaterialVerdict.NotApplicable)
    {
        Case.Judge(Material("CL-001").Id, MaterialVerdict.Complete, null, As(CaseActor.WindowClerk));
        Case.Judge(Material("CL-201").Id, MaterialVerdict.Complete, null, As(CaseActor.WindowClerk));
        Case.Judge(Material("CL-008").Id, ofLand, "自有用地", As(CaseActor.WindowClerk));
        return this;
    }

    public CaseStory Accepted(MaterialVerdict ofLand = MaterialVerdict.NotApplicable)
    {
        Received().Judged(ofLand);
        Case.Accept(As(CaseActor.WindowClerk), ["用地证明是否有效", "指标是否符合规划条件"], Calendar);
        return this;
    }

    public CaseStory CorrectionTold(string code = "CL-201")
    {
        Received();
        Case.Judge(Material("CL-001").Id, MaterialVerdict.Complete, null, As(CaseActor.WindowClerk));
        Case.Judge(Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺总平面图", As(CaseActor.WindowClerk));
        Case.Judge(Material("CL-008").Id, MaterialVerdict.NotApplicable, "自有用地", As(CaseActor.WindowClerk));
        Case.RequestCorrection(As(CaseActor.WindowClerk), [CorrectionPoint.Of(Id(), 1, code, "请补充总平面图")], Today.AddDays(30), null, Calendar, workingDays: 5);
        return this;
    }

    public CaseStory InReview(MaterialVerdict ofLand = MaterialVerdict.NotApplicable)
    {
        Accepted(ofLand);
        Case.StartReview(As(CaseActor.Reviewer, Reviewer));
        return this;
    }

    public CaseStory Reviewed(ReviewConclusion second = ReviewConclusion.Meets)
    {
        Case.Find(1, ReviewConclusion.Meets, null, As(CaseActor.Reviewer, Reviewer));
        Case.Find(2, second, "容积率超出规划条件", As(CaseActor.Reviewer, Reviewer));
        return this;
    }

    public CaseStory Proposed(CaseDecision decision = CaseDecision.Grant, int steps = 2)
    {
        InReview().Reviewed(decision == CaseDecision.Grant ? ReviewConclusion.Meets : ReviewConclusion.Fails);
        Case.Propose(As(CaseActor.Reviewer, Reviewer), decision, "拟办意见", steps, []);
        return this;
    }

    public CaseStory Granted()
    {
        Proposed();
        Case.Grant(As(CaseActor.Approver, Approver), "同意", [], Calendar);
        return this;
    }

    public ClockSuspension Suspend(string kind = "专家评审", bool revision = false, DateOnly? hearingOn = null) => Case.Suspend(
        As(CaseActor.Reviewer, Reviewer),
        new SuspensionTerms(kind, "行政许可法第四十五条", true, !revision, "需要", Today.AddDays(kind == SuspensionTerms.Hearing ? 20 : 10), revision)
        {
            HearingOn = kind == SuspensionTerms.Hearing ? hearingOn ?? Today.AddDays(14) : null,
        },
        Calendar);

    public OpinionRequest Ask(bool silenceIsConsent = true, Guid? organ = null) => Case.AskOpinion(
        As(CaseActor.Reviewer, Reviewer), new OpinionQuestion(organ ?? Id(), "示范市水利局", "是否影响河道", Today.AddDays(5), silenceIsConsent));

    public IReadOnlyList<NationalCode> National => [.. Case.Events.SelectMany(e => e.National).Select(n => n.Code)];
}
