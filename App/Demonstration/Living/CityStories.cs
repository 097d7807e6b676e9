using System.Runtime.CompilerServices;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>
/// What happened to each of the realistic projects until today, as its note in the sample file says. A story yields the time at which
/// it goes on; days are working days before today.
/// </summary>
internal sealed partial class CityStories(CityRegister register, CityCalendar calendar)
{
    /// <summary>The story of a project.</summary>
    public IAsyncEnumerable<DateTimeOffset> Of(SampleProject sample) => sample.Id switch
    {
        "XM-01" => SchoolAsync(sample),
        "XM-02" => HospitalAsync(sample),
        "XM-03" => RoadAsync(sample),
        "XM-04" => OldQuarterAsync(sample),
        "XM-05" => SmallFactoryAsync(sample),
        "XM-06" => EquipmentBaseAsync(sample),
        "XM-07" => FactoryExtensionAsync(sample),
        "XM-08" => HousingAsync(sample),
        "XM-09" => ChemicalStoreAsync(sample),
        "XM-10" => TextileQuarterAsync(sample),
        "XM-11" => ColdStoreAsync(sample),
        "XM-12" => PowerLineAsync(sample),
        _ => NothingAsync(sample),
    };

    private DateTimeOffset At(int daysBefore, int hour, int minute = 0) => calendar.At(daysBefore, hour, minute);

    // 第二实验小学: first stage done; the design is under review, the civil defence office's opinion is due tomorrow, the light is yellow.
    // An application was told twice to be corrected and lapsed; the clerk has begun to enter another at the window.
    private async IAsyncEnumerable<DateTimeOffset> SchoolAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(58, 9);
        CityProject school = await register.RegisterAsync(sample, calendar.After(60));
        await school.ApplyAsync("1");
        yield return At(57, 10);
        await school.AcceptAsync("1");
        yield return At(52, 15);
        await school.DecideAllAsync(calendar.Before(52));
        yield return At(50, 10, 30);
        await school.DeliverAllAsync();
        yield return At(46, 9);
        await school.ApplyAsync("5", ["SX-5-010"]);
        yield return At(45, 10);
        await school.ReceiveAsync("5");
        await school.CorrectAsync("5", "CL-516", "接收证明未注明消纳场所的位置和可接收数量", "请补充注明消纳场所位置和可接收数量的接收证明。", calendar.Before(40));
        yield return At(43, 15);
        await school.ResubmitAsync("5", "CL-516", "已与消纳场所联系，待其出具新的证明。");
        yield return At(42, 9, 30);
        await school.CorrectAsync("5", "CL-516", "仍未提交注明数量的接收证明", "请提交消纳场所新出具的接收证明。", calendar.Before(35));
        yield return At(34, 9);
        await school.LapseAsync();
        yield return At(30, 9, 20);
        await school.ApplyAsync("5", ["SX-5-004", "SX-5-020", "SX-5-022"]);
        yield return At(29, 11);
        await school.AcceptAsync("5");
        yield return At(26, 16);
        await school.DecideAllAsync(calendar.Before(26));
        yield return At(23, 10, 10);
        await school.DeliverAllAsync();
        yield return At(12, 15);
        await school.ConnectAsync("SX-5-022", calendar.Before(12));
        yield return At(10, 9, 40);
        await school.ApplyAsync("2", ["SX-2-001"]);
        yield return At(9, 14);
        await school.AcceptAsync("2");
        yield return At(8, 10);
        await school.TakeAsync("SX-2-001");
        Organ defence = await register.OrganAsync("RF", RegionCode.Parse("990102"));
        await school.AskAsync("SX-2-001", defence.Id, "请就本项目应建防空地下室的面积、防护等级和战时用途提出意见。", calendar.After(1));
        yield return At(1, 11, 20);
        await school.BeginAtWindowAsync("SX-5-021");
    }

    // 人民医院东院区: energy review stands still for the experts; the feasibility study waits for a signature.
    private async IAsyncEnumerable<DateTimeOffset> HospitalAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(5, 9, 10);
        CityProject hospital = await register.RegisterAsync(sample, calendar.After(120));
        await hospital.ApplyAsync("1");
        yield return At(4, 9, 30);
        await hospital.AcceptAsync("1");
        yield return At(3, 16);
        await hospital.DecideAllAsync(calendar.Before(3), "SX-1-002", "SX-1-009", "SX-1-006", "SX-1-007");
        yield return At(2, 9);
        await hospital.TakeAsync("SX-1-009");
        await hospital.SuspendAsync("SX-1-009", "组织专家对节能报告进行评审", calendar.After(4));
        yield return At(1, 15);
        await hospital.ReviewAsync("SX-1-007");
    }

    // 示范大道南延: the applicant has materials of the permit stage to correct and a levy to pay; the design was returned once and waits for a signature, the
    // planning permit for a reviewer of the city's bureau, the flood review runs beside them with its period extended.
    private async IAsyncEnumerable<DateTimeOffset> RoadAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(70, 9);
        CityProject road = await register.RegisterAsync(sample, calendar.After(20));
        await register.AppointExpertsAsync(calendar.Before(70));
        await road.ApplyAsync("1");
        yield return At(69, 9);
        await road.AcceptAsync("1");
        Organ housing = await register.OrganAsync("ZJ", RegionCode.Parse("990101")), water = await register.OrganAsync("SW", RegionCode.Parse("990101"));
        yield return At(68, 10);
        CityMeeting site = await road.ConveneAsync("SX-1-005", calendar.Before(65), "道路红线与河道管理范围相交路段的处理", housing, water);
        yield return At(67, 9);
        await site.AcceptAsync(housing);
        await site.AcceptAsync(water);
        yield return At(65, 9, 30);
        await site.OpenAsync((housing, MeetingConclusion.Agree, ""), (water, MeetingConclusion.AgreeWithChanges, "桥位处河道管理范围内不得设置永久建筑物"));
        yield return At(65, 11);
        await site.ConcludeAsync("原则同意选址，按会议条件修改后办理", new ConditionParticulars("桥墩退让河道管理范围线", "5", "米", "跨河桥两岸", ""));
        yield return At(64, 10);
        await site.IssueAsync(water, "复核修改后的桥位平面图并反馈意见", calendar.Before(61));
        yield return At(62, 15);
        await site.CloseAsync(water, "已复核，桥墩退让 5 米，符合要求");
        yield return At(60, 15);
        await road.DecideAllAsync(calendar.Before(60));
        yield return At(57, 14);
        await road.DeliverAllAsync();
        yield return At(12, 9);
        await road.ApplyAsync("5", ["SX-5-004", "SX-5-005", "SX-5-017"]);
        yield return At(11, 10);
        await road.AcceptAsync("5");
        yield return At(9, 9, 20);
        await road.TakeAsync("SX-5-005");
        await road.SuspendAsync("SX-5-005", "组织专家对洪水影响评价报告进行评审", calendar.Before(7));
        yield return At(8, 16);
        await road.ResumeAsync("SX-5-005", "专家评审会已召开，报告原则通过，修改后报批。");
        yield return At(7, 10);
        await road.ExtendAsync("SX-5-005", "桥位上下游水文资料需补充复核，十个工作日内不能作出决定。");
        yield return At(6, 15);
        await road.DecideAllAsync(calendar.Before(6), "SX-5-005", "SX-5-017");
        await road.GrantAsync("SX-5-017");
        yield return At(3, 9);
        await road.ApplyAsync("2");
        yield return At(3, 14);
        await road.ApplyAsync("3");
        yield return At(2, 9, 30);
        await road.AcceptAsync("2");
        yield return At(2, 10);
        await road.ReceiveAsync("3");
        await road.CorrectAsync("3", "CL-321", "施工组织设计缺少危险性较大分部分项工程安全措施", "请补充专项施工方案清单并加盖单位公章。", calendar.After(28));
        yield return At(2, 14, 10);
        Organ defence = await register.OrganAsync("RF", RegionCode.Parse("990101"));
        await road.TakeAsync("SX-2-001");
        await road.AskAsync("SX-2-001", defence.Id, "请就沿线人防工程的保护提出意见。", calendar.After(3));
        yield return At(1, 9, 10);
        await road.AnswerAsync("SX-2-001", OpinionConclusion.Agree, "沿线没有需要避让的人防工程，同意。");
        yield return At(1, 9, 50);
        await road.ReviewAsync("SX-2-001");
        await road.ProposeAsync("SX-2-001");
        yield return At(1, 10, 20);
        CityMeeting design = await road.ConveneAsync("SX-2-001", calendar.After(2), "沿线公交港湾和人行过街设施的设置", housing);
        await design.AcceptAsync(housing);
        await design.DrawAsync(new DrawWish("城乡规划", 1), new DrawWish("道路交通", 1));
        yield return At(1, 11, 30);
        await road.ReturnAsync("SX-2-001", "请在拟办意见中写明人防部门的意见后重新提请。");
        yield return At(1, 15, 40);
        await road.ProposeAsync("SX-2-001");
    }

    // 和平里老旧小区: everything went through and is filed; of the joint acceptance two points are to be put right, and a record is owed.
    private async IAsyncEnumerable<DateTimeOffset> OldQuarterAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(120, 9);
        CityProject quarter = await register.RegisterAsync(sample, calendar.Before(90));
        await quarter.ApplyAsync("1");
        yield return At(119, 9);
        await quarter.AcceptAsync("1");
        yield return At(115, 10);
        await quarter.DecideAllAsync(calendar.Before(115));
        yield return At(113, 10);
        await quarter.DeliverAllAsync();
        yield return At(112, 16);
        await quarter.ArchiveAllAsync();
        yield return At(110, 9);
        await quarter.ApplyAsync("3");
        yield return At(109, 9);
        await quarter.AcceptAsync("3");
        yield return At(108, 11);
        await quarter.DecideAllAsync(calendar.Before(108));
        yield return At(107, 10);
        await quarter.DeliverAllAsync();
        yield return At(5, 9);
        await quarter.ApplyAsync("4");
        yield return At(4, 9, 50);
        await quarter.ReceiveAsync("4");
        await quarter.OweAsync("4", "CL-418");
        await quarter.AcceptReceivedAsync("4");
        yield return At(3, 16);
        await quarter.DecideAllAsync(calendar.Before(3), "SX-4-009", "SX-4-008");
        yield return At(2, 10, 30);
        await quarter.TakeAsync("SX-4-009");
        await quarter.ReviseAsync("SX-4-009", "一、3 号楼单元入口坡道坡度不符合要求；二、雨水井盖缺失两处。请整改后提交整改报告。", calendar.After(6));
    }
}
