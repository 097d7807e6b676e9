namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>The stories of which the grown city consists. Each is told once in every region through the use cases, then again of many projects.</summary>
internal static class CityStoryBook
{
    /// <summary>All of them; the weights sum up to a hundred.</summary>
    public static IReadOnlyList<CityStory> All { get; } =
    [
        new("school", "XM-01", 8, ["中学新建工程", "小学新建工程", "幼儿园新建工程", "社区文体中心工程"],
        [
            Apply(0, "1"), Accept(1, "1"), Decide(3), Apply(12, "2"), Accept(13, "2"), Decide(16),
            Apply(20, "3"), Accept(21, "3"), Decide(23), Apply(30, "5", "SX-5-004", "SX-5-020", "SX-5-022", "SX-5-035"), Accept(31, "5"), Decide(33),
            Apply(118, "4"), Accept(119, "4"), Decide(122), Deliver(124, "SX-3-003"),
        ]),
        new("factory", "XM-05", 20, ["标准厂房项目", "零部件生产线项目", "智能装备车间项目", "技术改造厂房项目"],
        [
            Apply(0, "1"), Accept(1, "1"), Decide(2), Apply(5, "2"), Accept(5, "2", 15), Decide(7),
            Apply(9, "3"), Accept(9, "3", 15), Decide(11), Apply(13, "5", "SX-5-020", "SX-5-023", "SX-5-035"), Accept(14, "5"), Decide(16),
            Apply(95, "4"), Accept(96, "4"), Decide(98),
        ]),
        new("housing", "XM-08", 7, ["住宅小区项目", "安置房项目", "人才公寓项目", "商品房开发项目"],
        [
            Apply(0, "1"), Accept(1, "1"), Decide(3), Apply(15, "2"), Accept(16, "2"), Decide(19), Deliver(21, "SX-2-002"),
            Apply(26, "3"), Accept(27, "3"), Decide(29),
            Apply(34, "5", "SX-5-020", "SX-5-021", "SX-5-022", "SX-5-023", "SX-5-035"), Accept(35, "5"), Withdraw(36, "SX-5-023"), Decide(38),
            Apply(126, "4"), Accept(127, "4"), Decide(130),
        ]),
        new("renovation", "XM-04", 15, ["老旧小区改造工程", "街区立面整治工程", "社区适老化改造工程"],
        [
            Apply(0, "1"), Accept(1, "1"), Decide(2), Apply(8, "3"), Accept(9, "3"), Decide(11), Deliver(13, "SX-3-003"),
            Apply(80, "4"), Accept(81, "4"), Decide(83),
        ]),
        new("line", "XM-12", 25, ["供电外线接入工程", "雨污管网接入工程", "通信管线迁改工程", "燃气管线接入工程"],
        [
            Apply(0, "5", "SX-5-012", "SX-5-013"), Accept(1, "5"), Decide(3),
        ]),
        new("rural", "XM-11", 15, ["农产品冷链分拣中心", "村级文化活动中心", "农机仓储用房", "乡村民宿改建项目"],
        [
            Apply(0, "2"), Accept(1, "2"), Decide(4),
        ]),
        new("store", "XM-09", 5, ["危险化学品仓储项目", "油品储运项目", "气体充装站项目"],
        [
            Apply(0, "5", "SX-5-015", "SX-5-001", "SX-5-010", "SX-5-020"), Accept(1, "5"), Suspend(3, "SX-5-015", 10), Deny(5, "SX-5-010"),
            Resume(12, "SX-5-015"), Decide(15),
        ]),
        new("late", "XM-12", 5, ["道路挖掘修复工程", "临时管线工程"],
        [
            Apply(0, "5", "SX-5-012", "SX-5-013"), Correct(2, "5"), Resubmit(6, "5"), Accept(7, "5"), Decide(31),
        ]),
    ];

    private static StoryStep Apply(int day, string stage, params string[] matters) =>
        new(day, 9, (project, _) => project.ApplyAsync(stage, matters.Length == 0 ? null : matters));

    private static StoryStep Accept(int day, string stage, int hour = 10) => new(day, hour, (project, _) => project.AcceptAsync(stage));

    private static StoryStep Decide(int day) => new(day, 15, (project, today) => project.DecideAllAsync(today));

    private static StoryStep Deliver(int day, string matter) => new(day, 11, (project, _) => project.DeliverAsync(matter));

    private static StoryStep Withdraw(int day, string matter) => new(day, 14, (project, _) => project.WithdrawAsync(matter, "改由总包单位统一报装"));

    private static StoryStep Suspend(int day, string matter, int calendarDays) => new(day, 10, async (project, today) =>
    {
        await project.TakeAsync(matter);
        await project.SuspendAsync(matter, "组织专家评审", today.AddDays(calendarDays));
    });

    private static StoryStep Resume(int day, string matter) => new(day, 9, (project, _) => project.ResumeAsync(matter, "专家评审已完成，原则通过"));

    private static StoryStep Deny(int day, string matter) => new(day, 16, (project, _) => project.DenyAsync(matter, "拟使用的消纳场所未经核准，运输车辆未纳入名录。"));

    private static StoryStep Correct(int day, string stage) => new(day, 10, (project, today) => project.CorrectFirstAsync(stage, "图纸缺少设计单位出图章", "请补正后重新提交。", today.AddDays(14)));

    private static StoryStep Resubmit(int day, string stage) => new(day, 9, (project, _) => project.ResubmitFirstAsync(stage, "已补盖出图章。"));
}
