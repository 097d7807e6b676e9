using System.Runtime.CompilerServices;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>
/// What happened to each of the realistic projects until today, as its note in the sample file says. A story yields the time at which
/// it goes on; days are working days before today.
/// </summary>
internal sealed class CityStories(CityRegister register, CityCalendar calendar)
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
        yield return At(30, 9, 20);
        await school.ApplyAsync("5", ["SX-5-004", "SX-5-020", "SX-5-022"]);
        yield return At(29, 11);
        await school.AcceptAsync("5");
        yield return At(26, 16);
        await school.DecideAllAsync(calendar.Before(26));
        yield return At(23, 10, 10);
        await school.DeliverAllAsync();
        yield return At(10, 9, 40);
        await school.ApplyAsync("2", ["SX-2-001"]);
        yield return At(9, 14);
        await school.AcceptAsync("2");
        yield return At(8, 10);
        await school.TakeAsync("SX-2-001");
        Organ defence = await register.OrganAsync("RF", RegionCode.Parse("990102"));
        await school.AskAsync("SX-2-001", defence.Id, "请就本项目应建防空地下室的面积、防护等级和战时用途提出意见。", calendar.After(1));
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

    // 示范大道南延: the applicant has materials of the permit stage to correct and a levy to pay; the design waits for a signature, the
    // planning permit for a reviewer of the city's bureau, the flood review runs beside them.
    private async IAsyncEnumerable<DateTimeOffset> RoadAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(70, 9);
        CityProject road = await register.RegisterAsync(sample, calendar.After(20));
        await road.ApplyAsync("1");
        yield return At(69, 9);
        await road.AcceptAsync("1");
        yield return At(60, 15);
        await road.DecideAllAsync(calendar.Before(60));
        yield return At(57, 14);
        await road.DeliverAllAsync();
        yield return At(12, 9);
        await road.ApplyAsync("5", ["SX-5-004", "SX-5-005", "SX-5-017"]);
        yield return At(11, 10);
        await road.AcceptAsync("5");
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
        yield return At(1, 9, 50);
        await road.ReviewAsync("SX-2-001");
        await road.ProposeAsync("SX-2-001");
    }

    // 和平里老旧小区: everything went through; of the joint acceptance two points are to be put right.
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
        await quarter.AcceptAsync("4");
        yield return At(3, 16);
        await quarter.DecideAllAsync(calendar.Before(3), "SX-4-009", "SX-4-008");
        yield return At(2, 10, 30);
        await quarter.TakeAsync("SX-4-009");
        await quarter.ReviseAsync("SX-4-009", "一、3 号楼单元入口坡道坡度不符合要求；二、雨水井盖缺失两处。请整改后提交整改报告。", calendar.After(6));
    }

    // 精工零部件二期: promises, permits granted the next day; the first verification is due.
    private async IAsyncEnumerable<DateTimeOffset> SmallFactoryAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(22, 9);
        CityProject factory = await register.RegisterAsync(sample, calendar.Before(5));
        await factory.ApplyAsync("1");
        yield return At(21, 9, 15);
        await factory.AcceptAsync("1");
        yield return At(19, 15);
        await factory.DecideAllAsync(calendar.Before(19));
        yield return At(17, 10);
        await factory.DeliverAllAsync();
        yield return At(15, 9);
        await factory.ApplyAsync("2");
        yield return At(15, 11);
        await factory.AcceptAsync("2");
        yield return At(14, 10);
        await factory.DecideAllAsync(calendar.Before(14));
        yield return At(11, 16);
        await factory.DeliverAllAsync();
        yield return At(10, 9);
        await factory.ApplyAsync("3");
        yield return At(10, 14);
        await factory.AcceptAsync("3");
        yield return At(9, 10);
        await factory.DecideAllAsync(calendar.Before(9));
    }

    // 智联装备: four certificates on the day of the deal; its water supply is to be planned; the next stage submitted, and a draft of the one after it.
    private async IAsyncEnumerable<DateTimeOffset> EquipmentBaseAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(3, 9);
        CityProject equipment = await register.RegisterAsync(sample, calendar.After(10));
        await equipment.ApplyAsync("1");
        yield return At(3, 10);
        await equipment.AcceptAsync("1");
        yield return At(2, 11);
        await equipment.DecideAllAsync(calendar.Before(2));
        yield return At(2, 15);
        await equipment.ApplyAsync("5", ["SX-5-020"]);
        yield return At(1, 9, 20);
        await equipment.AcceptAsync("5");
        yield return At(1, 16, 20);
        await equipment.ApplyAsync("2");
        await equipment.PrepareAsync("3");
    }

    // 恒达电机扩建: reviews that nobody has finished, red and deep red; nobody came for the results of the second stage.
    private async IAsyncEnumerable<DateTimeOffset> FactoryExtensionAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(48, 9);
        CityProject extension = await register.RegisterAsync(sample, calendar.Before(10));
        await extension.ApplyAsync("1");
        yield return At(47, 9);
        await extension.AcceptAsync("1");
        yield return At(45, 9);
        await extension.DecideAllAsync(calendar.Before(45));
        yield return At(43, 10);
        await extension.DeliverAllAsync();
        yield return At(40, 9);
        await extension.ApplyAsync("2");
        yield return At(40, 15);
        await extension.AcceptAsync("2");
        yield return At(39, 9);
        await extension.DecideAllAsync(calendar.Before(39));
        yield return At(24, 9);
        await extension.ApplyAsync("5", ["SX-5-010", "SX-5-011", "SX-5-020"]);
        yield return At(23, 9);
        await extension.AcceptAsync("5");
        yield return At(14, 9);
        await extension.ApplyAsync("3");
        yield return At(13, 9);
        await extension.AcceptAsync("3");
        yield return At(12, 9);
        await extension.TakeAsync("SX-3-003");
        yield return At(11, 15);
        await extension.DecideAllAsync(calendar.Before(11), "SX-3-003", "SX-5-010");
    }

    // 滨河雅苑: the first lot is finished and handed over; one matter was refused and one withdrawn.
    private async IAsyncEnumerable<DateTimeOffset> HousingAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(150, 9);
        CityProject housing = await register.RegisterAsync(sample, calendar.Before(110));
        await housing.ApplyAsync("1");
        yield return At(149, 9);
        await housing.AcceptAsync("1");
        yield return At(145, 9);
        await housing.DecideAllAsync(calendar.Before(145));
        yield return At(142, 11);
        await housing.DeliverAllAsync();
        yield return At(140, 9);
        await housing.ApplyAsync("2");
        yield return At(139, 9);
        await housing.AcceptAsync("2");
        yield return At(136, 9);
        await housing.DecideAllAsync(calendar.Before(136));
        yield return At(134, 11);
        await housing.DeliverAllAsync();
        yield return At(130, 9);
        await housing.ApplyAsync("3");
        yield return At(129, 9);
        await housing.AcceptAsync("3");
        yield return At(125, 9);
        await housing.DecideAllAsync(calendar.Before(125));
        yield return At(122, 15);
        await housing.DeliverAllAsync();
        yield return At(14, 9);
        await housing.ApplyAsync("5", ["SX-5-020", "SX-5-021", "SX-5-022", "SX-5-023", "SX-5-035"]);
        yield return At(13, 9);
        await housing.AcceptAsync("5");
        yield return At(12, 9);
        await housing.WithdrawAsync("SX-5-023", "改为由总包单位统一报装");
        yield return At(11, 9);
        await housing.DecideAllAsync(calendar.Before(11));
        yield return At(7, 10);
        await housing.DeliverAllAsync();
        yield return At(4, 9);
        await housing.ApplyAsync("4");
        yield return At(3, 9);
        await housing.AcceptAsync("4");
        yield return At(2, 9);
        await housing.DecideAllAsync(calendar.Before(2), "SX-4-009", "SX-4-008", "SX-4-010");
        await housing.ApplyAsync("5", ["SX-5-010"]);
        yield return At(1, 10, 40);
        await housing.ReceiveAsync("5");
        await housing.CorrectAsync("5", "CL-516", "接收证明未注明消纳场所的位置和可接收数量", "请补充注明消纳场所位置和可接收数量的接收证明，并加盖单位公章。", calendar.After(29));
    }

    // 安化新材料: a hearing stops the clock of the safety review; the noise permit was not needed, the drainage permit was denied.
    private async IAsyncEnumerable<DateTimeOffset> ChemicalStoreAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(20, 9);
        CityProject store = await register.RegisterAsync(sample, calendar.After(60));
        await store.ApplyAsync("5", ["SX-5-015", "SX-5-001", "SX-5-010", "SX-5-020"]);
        yield return At(19, 9);
        await store.AcceptAsync("5");
        yield return At(16, 9);
        await store.TakeAsync("SX-5-015");
        await store.SuspendAsync("SX-5-015", "利害关系人申请听证，依法组织听证", calendar.After(5));
        yield return At(12, 9);
        await store.DenyAsync("SX-5-010", "拟使用的消纳场所未经核准，运输车辆未纳入名录。");
        await store.DecideAllAsync(calendar.Before(12), "SX-5-015");
        yield return At(9, 10);
        await store.DeliverAllAsync();
        yield return At(1, 9, 30);
        await store.ApplyAsync("1", ["SX-1-003"]);
        yield return At(1, 15);
        await store.ReceiveAsync("1");
    }

    // 老纺织厂: experts look at the protection plan of the historic buildings.
    private async IAsyncEnumerable<DateTimeOffset> TextileQuarterAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(18, 9);
        CityProject textile = await register.RegisterAsync(sample, calendar.After(40));
        await textile.ApplyAsync("5", ["SX-5-008", "SX-5-020", "SX-5-010"]);
        yield return At(17, 9);
        await textile.AcceptAsync("5");
        yield return At(14, 9);
        await textile.TakeAsync("SX-5-008");
        await textile.SuspendAsync("SX-5-008", "组织专家评审历史建筑保护方案", calendar.After(8));
        yield return At(12, 10);
        await textile.DecideAllAsync(calendar.Before(12), "SX-5-008");
        yield return At(9, 15);
        await textile.DeliverAllAsync();
        yield return At(3, 9);
        await textile.ApplyAsync("2");
        yield return At(2, 9);
        await textile.AcceptAsync("2");
    }

    // 云岭村冷链: a rural permit, received and not yet answered.
    private async IAsyncEnumerable<DateTimeOffset> ColdStoreAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(4, 9);
        CityProject cold = await register.RegisterAsync(sample, calendar.After(15));
        await cold.ApplyAsync("2");
        yield return At(3, 9);
        await cold.ReceiveAsync("2");
    }

    // 金桥商务楼外线: digging up the street on a promise; one application was never corrected and has ended.
    private async IAsyncEnumerable<DateTimeOffset> PowerLineAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(12, 9);
        CityProject line = await register.RegisterAsync(sample, calendar.After(3));
        await line.ApplyAsync("5", ["SX-5-012", "SX-5-013"]);
        yield return At(11, 9);
        await line.AcceptAsync("5");
        yield return At(10, 9);
        await line.DecideAllAsync(calendar.Before(10));
    }

    private async IAsyncEnumerable<DateTimeOffset> NothingAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(1, 9);
        await register.RegisterAsync(sample, calendar.After(30));
    }
}
