using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Browser.Story;
using Microsoft.Playwright;

namespace ApprovalOffice.Tests.Browser;

/// <summary>
/// A factory and a school, each from the first question of the public guidance to the joint acceptance. At screens: guidance and
/// registration, every application for a stage, every intake, a correction, a refusal that is applied for again, the opinion of another
/// organ in every stage, three organs at once, a levy until its money is there, a promise until it is verified, the hand-out of all
/// results; in every stage the applicant, the clerk, a reviewer, an organ that is asked and an approver act at a screen. Matters that
/// only repeat what was shown go through the same use cases of the same running office.
/// </summary>
[Collection(LongStoryGroup.Name)]
public sealed class WholeProjectStoryTests(OfficeBrowser browser)
{
    private static readonly StoryProject Factory = new(
        "示范精工零部件有限公司二期厂房", "2026-990101-34-03-000561", "示范精工零部件有限公司", "91990104MA7C13709J", "C3489", "社会投资小型低风险工业仓储项目",
        [
            [("企业投资，备案即可", null)], [("工业", null)], [("新建", null)], [("招拍挂出让", null)], [("普通地段", null)],
            [("总建筑面积", "6820"), ("用地面积", "7350"), ("最大建筑高度", "15.6"), ("总投资", "2360")],
            [("功能单一", null)], [], [("报告表", null)], [], [("不涉及", null)], [], [("外运渣土", null)], [("供水", null), ("供电", null)],
            [("符合条件的事项走告知承诺", null), ("建成后办理不动产首次登记", null)],
        ]);

    private static readonly StoryProject School = new(
        "示范市第二实验小学新建工程", "2026-990101-83-01-000217", "示范市教育基本建设服务中心", "12990101400127262P", "P8321", "政府投资教育项目",
        [
            [("政府投资（审批）", null)], [("教育", null)], [("新建", null)], [("划拨", null)], [("普通地段", null)],
            [("总建筑面积", "32150"), ("用地面积", "28600"), ("最大建筑高度", "23.7"), ("总投资", "16850")],
            [], [("占用农用地或需要征地", null)], [("不纳入环评管理", null)], [], [("配建防空地下室", null)], [], [("外运渣土", null)], [("供水", null), ("供电", null)],
            [("依法必须招标", null)],
        ]);

    private static readonly StoryStage[] FactoryStages =
    [
        new("1", new(2026, 3, 10), "SX-1-006") { Asked = "FGW" },
        new("2", new(2026, 4, 14), "SX-2-002") { Asked = "RF" },
        new("3", new(2026, 5, 19), "SX-3-003", "SX-3-012") { Asked = "CG", IsCorrected = true, IsWatched = true, Verified = "SX-2-002" },
        new("4", new(2026, 10, 20), "SX-4-009") { Asked = "DAG", WithParallelTrack = true },
    ];

    private static readonly StoryStage[] SchoolStages =
    [
        new("1", new(2026, 3, 11), "SX-1-002") { Asked = "ZRZY", IsCorrected = true },
        new("2", new(2026, 4, 15), "SX-2-002") { Asked = "RF", Refused = "SX-2-002" },
        new("3", new(2026, 5, 20), "SX-3-001", "SX-3-004", "SX-3-005") { Asked = "XFSY" },
        new("4", new(2026, 10, 21), "SX-4-009") { Asked = "DAG", WithParallelTrack = true },
    ];

    [Fact]
    public Task AFactory_GoesFromTheFirstQuestionToTheJointAcceptance() => TellAsync(Factory, FactoryStages, DatabaseProvider.Sqlite);

    [Fact]
    public Task ASchool_GoesFromTheFirstQuestionToTheJointAcceptance() => TellAsync(School, SchoolStages, DatabaseProvider.Sqlite);

    [Fact]
    public Task TheFirstStage_IsTheSameOnPostgres() => TellAsync(Factory, FactoryStages[..1], DatabaseProvider.Postgres);

    private async Task TellAsync(StoryProject project, StoryStage[] stages, DatabaseProvider engine)
    {
        await using ProjectStoryOffice office = await ProjectStoryOffice.OpenAsync(engine, browser, stages[0].FirstDay);
        ProjectStory story = new(office, project);
        await story.RegisterAsync();
        Guid last = default;
        foreach (StoryStage stage in stages)
        {
            last = await story.GoThroughAsync(stage);
        }

        List<ApprovalCase> cases = await story.CasesAsync();
        cases.Where(c => c.State != CaseState.Issued).Select(c => (c.Matter.Code, c.State))
            .ShouldBe(stages.Where(s => s.Refused is not null).Select(s => (s.Refused!, CaseState.Denied)));
        if (stages.Length == 4)
        {
            await EndAsync(office, story, project, last);
        }

        office.Faults.ShouldBeEmpty();
    }

    /// <summary>The conclusion of the joint acceptance is read, and all results of the stage are handed out at once.</summary>
    private static async Task EndAsync(ProjectStoryOffice office, ProjectStory story, StoryProject project, Guid stage)
    {
        List<ApprovalCase> cases = [.. (await story.CasesAsync()).Where(c => c.StageApplicationId == stage && c.State == CaseState.Issued)];
        await office.MakePapersAsync([.. cases.Select(c => c.Id)]);
        StoryDesk clerk = await office.SeatAsync("clerk");
        (await clerk.HandOutAsync(stage)).ShouldBe(cases.Count);
        byte[] conclusion = await clerk.OpenAsync(clerk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("联合验收意见书") }).First);
        StoryPapers.TextOf(conclusion).ShouldContain(project.Name);
        (await story.CasesAsync()).Where(c => c.StageApplicationId == stage).ShouldAllBe(c => c.State == CaseState.Delivered);
    }
}
