using System.Runtime.CompilerServices;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Demonstration.Living;

// The projects of enterprises.
internal sealed partial class CityStories
{
    // 精工零部件二期: promises, permits granted the next day; the first was kept, the next verification is due.
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
        yield return At(2, 16, 10);
        await factory.VerifyAsync("SX-2-002", kept: true, "现场与承诺的规划指标一致。");
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

    // 恒达电机扩建: reviews that nobody has finished, red and deep red, a material owed and an opinion long due; the window was silent once, and the law
    // accepted in its place; nobody came for the results of the second stage.
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
        yield return At(18, 9);
        await extension.DeemAcceptedAsync();
        await extension.AcceptAsync("5");
        yield return At(14, 9);
        await extension.ApplyAsync("3");
        yield return At(13, 9);
        await extension.ReceiveAsync("3");
        await extension.OweAsync("3", "CL-320");
        await extension.AcceptReceivedAsync("3");
        yield return At(12, 9);
        await extension.TakeAsync("SX-3-003");
        Organ quality = await register.OrganAsync("ZAJ", RegionCode.Parse("990106"));
        await extension.AskAsync("SX-3-003", quality.Id, "请就质量、安全监督手续办理情况提出书面意见。", calendar.Before(6), mustBeAnswered: true);
        yield return At(11, 15);
        await extension.DecideAllAsync(calendar.Before(11), "SX-3-003", "SX-5-010");
    }

    // 滨河雅苑: the first lot is finished and handed over; one matter was refused and one withdrawn; of the acceptance a revised drawing waits to be looked at.
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
        yield return At(1, 9, 10);
        await housing.TakeAsync("SX-4-008");
        await housing.ReviseAsync("SX-4-008", "所附图纸与现场不一致，请按竣工状况修改后提交。", calendar.After(5));
        yield return At(1, 10, 40);
        await housing.ReceiveAsync("5");
        await housing.CorrectAsync("5", "CL-516", "接收证明未注明消纳场所的位置和可接收数量", "请补充注明消纳场所位置和可接收数量的接收证明，并加盖单位公章。", calendar.After(29));
        yield return At(1, 16, 30);
        await housing.HandInRevisionAsync("SX-4-008", "已按竣工状况修改图纸。");
    }

    // 安化新材料: experts stop the clock of the safety review and a hearing that of the environmental report; the waste permit was denied; an earlier
    // result is claimed and not yet confirmed.
    private async IAsyncEnumerable<DateTimeOffset> ChemicalStoreAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(20, 9);
        CityProject store = await register.RegisterAsync(sample, calendar.After(60));
        await store.ApplyAsync("5", ["SX-5-015", "SX-5-001", "SX-5-010", "SX-5-020"]);
        yield return At(19, 9);
        await store.AcceptAsync("5");
        yield return At(16, 9);
        await store.TakeAsync("SX-5-015");
        await store.SuspendAsync("SX-5-015", "组织专家对安全评价报告进行评审", calendar.After(5));
        await store.TakeAsync("SX-5-001");
        await store.SuspendAsync("SX-5-001", "利害关系人申请听证，依法组织听证", calendar.After(3), "听证", calendar.After(1));
        yield return At(12, 9);
        await store.DenyAsync("SX-5-010", "拟使用的消纳场所未经核准，运输车辆未纳入名录。");
        await store.DecideAllAsync(calendar.Before(12), "SX-5-015", "SX-5-001");
        yield return At(9, 10);
        await store.DeliverAllAsync();
        yield return At(1, 9, 30);
        await store.ApplyAsync("1", ["SX-1-004"]);
        yield return At(1, 15);
        await store.ReceiveAsync("1");
        await store.ClaimAsync("ZZ-05", "临江县自然资源和规划局", calendar.Before(60));
    }

    // 老纺织厂: experts look at the protection plan of the historic buildings; one application was refused; an organ objects to the design, and an owed
    // drawing has come and waits to be looked at.
    private async IAsyncEnumerable<DateTimeOffset> TextileQuarterAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(18, 9);
        CityProject textile = await register.RegisterAsync(sample, calendar.After(40));
        await textile.ApplyAsync("5", ["SX-5-008", "SX-5-020", "SX-5-010"]);
        yield return At(17, 9);
        await textile.ReceiveAsync("5");
        await textile.RefuseAsync("SX-5-010", "本次改造以室内修缮为主，不对外清运建筑垃圾，依法不需要办理城市建筑垃圾处置核准。");
        await textile.AcceptReceivedAsync("5");
        yield return At(14, 9);
        await textile.TakeAsync("SX-5-008");
        await textile.SuspendAsync("SX-5-008", "组织专家评审历史建筑保护方案", calendar.After(8), "专家评审");
        yield return At(12, 10);
        await textile.DecideAllAsync(calendar.Before(12), "SX-5-008");
        yield return At(9, 15);
        await textile.DeliverAllAsync();
        yield return At(3, 9);
        await textile.ApplyAsync("2");
        yield return At(2, 9);
        await textile.ReceiveAsync("2");
        await textile.OweAsync("2", "CL-207");
        await textile.AcceptReceivedAsync("2");
        yield return At(2, 15, 30);
        Organ relics = await register.OrganAsync("WW", RegionCode.Parse("990103"));
        await textile.TakeAsync("SX-2-001");
        await textile.AskAsync("SX-2-001", relics.Id, "请就新增外廊对历史建筑立面的影响提出意见。", calendar.After(3));
        yield return At(1, 10, 20);
        await textile.AnswerAsync(
            "SX-2-001", OpinionConclusion.Disagree, "外廊遮挡沿街历史立面，应当修改方案。",
            new TypedCondition { Topic = ConditionTopic.Setback, Place = "南侧", Relation = ConditionRelation.AtLeast, Amount = "5", Text = "外廊沿街一侧退让历史建筑立面", Clause = "历史文化名城名镇名村保护条例 第二十八条" });
        yield return At(1, 14);
        await textile.SupplyAsync("SX-2-001");
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

    // 金桥商务楼外线: digging up the street on a promise that was not kept.
    private async IAsyncEnumerable<DateTimeOffset> PowerLineAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(12, 9);
        CityProject line = await register.RegisterAsync(sample, calendar.After(3));
        await line.ApplyAsync("5", ["SX-5-012", "SX-5-013"]);
        yield return At(11, 9);
        await line.AcceptAsync("5");
        yield return At(10, 9);
        await line.DecideAllAsync(calendar.Before(10));
        yield return At(1, 16);
        await line.VerifyAsync("SX-5-012", kept: false, "道路未按承诺的时限恢复，路面仍有沉陷。");
    }

    private async IAsyncEnumerable<DateTimeOffset> NothingAsync(SampleProject sample, [EnumeratorCancellation] CancellationToken ct = default)
    {
        yield return At(1, 9);
        await register.RegisterAsync(sample, calendar.After(30));
    }
}
