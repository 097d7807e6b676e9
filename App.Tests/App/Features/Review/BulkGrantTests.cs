using ApprovalOffice.App.Features.Review.Bulk;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.BulkGrants;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Many cases granted in one act: each by its own rules, none twice, none unseen.</summary>
public sealed class BulkGrantTests
{
    private const string Signer = "approver-chengdong";

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatWasSeen_IsGranted_AndWhatChangedIsNot(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        List<Guid> cases = await ProposedAsync(office, 5);
        GrantableView view = await floor.AsAsync(Signer, s => s.GetRequiredService<GrantableCases>().ReadAsync(new BulkFilter(), CancellationToken.None));
        view.Total.ShouldBe(5);
        view.Matters.Single().Code.ShouldBe(CaseDesk.Matter);

        Outcome<Guid> ordered = await floor.AsAsync(Signer, s => s.GetRequiredService<OrderBulkGrant>().RunAllAsync(new BulkFilter(), "同意", CancellationToken.None));
        ordered.IsOk.ShouldBeTrue(ordered.Sentence);
        (await OrderAsync(floor, cases[..1])).Rule!.Code.ShouldBe("BULK-004", "it waits in another");
        await office.Desk.ActAsync(cases[2], CaseActor.Approver, Guid.CreateVersion7(DateTimeOffset.UnixEpoch), work => work.Case.ReturnProposal(work.Act, "请补充核对"));
        (await RunAsync(floor)).ShouldBe(5);
        (await RunAsync(floor)).ShouldBe(0, "nothing is left");

        BulkGrantView done = (await floor.AsAsync(Signer, s => s.GetRequiredService<BulkGrantList>().FindAsync(ordered.Value, 1, CancellationToken.None)))!;
        done.Summary.ShouldSatisfyAllConditions(s => s.Granted.ShouldBe(4), s => s.Refused.ShouldBe(1), s => s.FinishedAt.ShouldNotBeNull());
        done.Rows.Single(r => r.State == BulkGrantItemState.Refused).Sentence.ShouldNotBeEmpty();
        done.Rows.Where(r => r.State == BulkGrantItemState.Granted).ShouldAllBe(r => r.StateWords == "已签发，证照制作中");
        List<string> numbers = await floor.WithAsync(db => db.Set<ElectronicCertificate>().Select(c => c.Number).Order().ToListAsync());
        numbers.ShouldBe([.. Enumerable.Range(1, 4).Select(n => $"建字第9901022026GG{n:D7}号")]);
        (await office.Desk.CaseAsync(cases[0])).SigningRounds[^1].Steps[^1].ShouldSatisfyAllConditions(s => s.Opinion.ShouldBe("同意"), s => s.PersonName.ShouldNotBe("某人"));
        (await floor.AsAsync("approver", s => s.GetRequiredService<BulkGrantList>().FindAsync(ordered.Value, 1, CancellationToken.None))).ShouldBeNull("another's");
        await office.Desk.DispatchAsync();
        (await floor.AsAsync(Signer, s => s.GetRequiredService<BulkGrantList>().FindAsync(ordered.Value, 1, CancellationToken.None)))!.Made.ShouldBe(4);
        (await office.VerifyAsync()).ShouldAllBe(r => r.Faults.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task CancelledInTheMiddle_TheDecidedStandAndTheRestStays(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        List<Guid> cases = await ProposedAsync(office, 4);
        Guid bulk = (await OrderAsync(floor, cases)).Value;
        using CancellationTokenSource stop = new();
        HashSet<Guid> granted = [];
        using (office.Host.Services.GetRequiredService<LocalChangeFeed>().Subscribe(signal =>
        {
            if (signal.Kind == CaseTransaction.Signal && granted.Add(signal.Id) && granted.Count == 2)
            {
                stop.Cancel();
            }
        }))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => floor.AsAsync("sysadmin", s => s.GetRequiredService<BulkGrantRun>().RunAsync(stop.Token)));
        }

        Outcome cancelled = await floor.AsAsync(Signer, s => s.GetRequiredService<CancelBulkGrant>().RunAsync(bulk, CancellationToken.None));

        cancelled.Sentence.ShouldContain("已取消其余 2 件");
        (await RunAsync(floor)).ShouldBe(0);
        List<CaseState> states = [];
        foreach (Guid id in cases)
        {
            states.Add((await office.Desk.CaseAsync(id)).State);
        }

        states.ShouldBe([CaseState.Granted, CaseState.Granted, CaseState.UnderReview, CaseState.UnderReview]);
        (await floor.AsAsync(Signer, s => s.GetRequiredService<CancelBulkGrant>().RunAsync(bulk, CancellationToken.None))).Rule!.Code.ShouldBe("BULK-005");
        (await OrderAsync(floor, cases[2..])).IsOk.ShouldBeTrue("what was cancelled can be signed another time");
    }

    [Fact]
    public async Task NobodyElse_OrdersOrCancels_AndNothingIsNothing()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        List<Guid> cases = await ProposedAsync(office, 1);
        IReadOnlyList<CaseTarget> target = [await TargetAsync(floor, cases[0])];

        (await floor.AsAsync("reviewer-chengdong", s => s.GetRequiredService<OrderBulkGrant>().RunAsync(target, null, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await OrderAsync(floor, [])).Rule!.Code.ShouldBe("BULK-001");
        Guid bulk = (await OrderAsync(floor, cases)).Value;
        (await floor.AsAsync("approver", s => s.GetRequiredService<CancelBulkGrant>().RunAsync(bulk, CancellationToken.None))).Kind.ShouldBe(OutcomeKind.NotFound);
        Should.Throw<ApprovalOffice.Data.Rules.RuleBroken>(() => BulkGrant.Order(
            Guid.Empty, Guid.Empty, "", "", null, [.. Enumerable.Range(0, 501).Select(_ => (Guid.Empty, 1))], DateTime.UnixEpoch)).Rule.Code.ShouldBe("BULK-002");
    }

    private static Task<int> RunAsync(CaseFloor floor) => floor.AsAsync("sysadmin", s => s.GetRequiredService<BulkGrantRun>().RunAsync(CancellationToken.None));

    private static async Task<Outcome<Guid>> OrderAsync(CaseFloor floor, IReadOnlyList<Guid> cases)
    {
        List<CaseTarget> targets = [];
        foreach (Guid id in cases)
        {
            targets.Add(await TargetAsync(floor, id));
        }

        return await floor.AsAsync(Signer, s => s.GetRequiredService<OrderBulkGrant>().RunAsync(targets, null, CancellationToken.None));
    }

    private static async Task<CaseTarget> TargetAsync(CaseFloor floor, Guid id) => new(id, (await floor.CaseAsync(id)).Version);

    private static async Task<List<Guid>> ProposedAsync(PlacedOffice office, int count)
    {
        List<Guid> cases = [];
        for (int i = 1; i <= count; i++)
        {
            cases.Add(await office.Desk.ProposedAsync($"示范市第{i}小学新建工程", $"示范市第{i}小学筹建处"));
            await office.Desk.SettlePrerequisitesAsync(cases[^1]);
        }

        return cases;
    }
}
