using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>What the window does to a case, on both engines.</summary>
public sealed class IntakeUseCaseTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Correction_TellsEverythingOnce_AndIsWrittenOnANumberedNotice(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase subject = await office.CaseAsync();
        CaseTarget target = new(subject.Id, subject.Version);
        target = target with { SeenVersion = (await office.AsClerkAsync(s => s.GetRequiredService<ReceiveCase>().RunAsync(target, default))).Value };

        CaseMaterial faulty = subject.Materials[1];
        Outcome<int> unreasoned = await JudgeAsync(office, target, faulty.Id, MaterialVerdict.NeedsCorrection, " ");
        (unreasoned.Rule!.Code, unreasoned.Field).ShouldBe(("CASE-005", "Reason"));
        foreach (CaseMaterial material in subject.Materials)
        {
            MaterialVerdict verdict = material.Id == faulty.Id ? MaterialVerdict.NeedsCorrection : MaterialVerdict.Complete;
            Outcome<int> judged = await JudgeAsync(office, target, material.Id, verdict, verdict == MaterialVerdict.NeedsCorrection ? "图纸未盖章" : null);
            judged.IsOk.ShouldBeTrue(judged.Sentence);
            target = target with { SeenVersion = judged.Value };
        }

        Outcome<int> accepted = await office.AsClerkAsync(s => s.GetRequiredService<AcceptCase>().RunAsync(target, default));
        accepted.Rule!.Code.ShouldBe("CASE-012");
        Outcome<int> partly = await CorrectAsync(office, target, new CorrectionRequest([new CorrectionLine(null, "请补充")], new DateOnly(2026, 12, 1), null));
        (partly.Rule!.Code, partly.Field).ShouldBe(("CASE-013", "Points"));
        Outcome<int> blank = await CorrectAsync(office, target, new CorrectionRequest([new CorrectionLine(faulty.MaterialCode, "")], new DateOnly(2026, 12, 1), null));
        blank.Field.ShouldBe("Points-0");
        Outcome<int> undated = await CorrectAsync(office, target, new CorrectionRequest([new CorrectionLine(faulty.MaterialCode, "请加盖图章")], null, null));
        undated.Field.ShouldBe("DueOn");

        Outcome<int> told = await CorrectAsync(office, target, new CorrectionRequest([new CorrectionLine(faulty.MaterialCode, "请加盖图章")], new DateOnly(2026, 12, 1), null));

        told.IsOk.ShouldBeTrue(told.Sentence);
        IntakeCase shown = (await office.AsClerkAsync(s => s.GetRequiredService<IntakeCases>().FindAsync(subject.Id, default)))!;
        shown.State.ShouldBe(CaseState.CorrectionRequested);
        shown.Acceptance.ShouldBeNull();
        shown.Correction!.Due.ShouldBe(new DateOnly(2026, 12, 1));
        shown.Papers.Select(p => p.Title).ShouldBe(["收件凭证", "补正材料一次性告知书"], ignoreOrder: true);
        shown.Corrections.ShouldHaveSingleItem().Points.ShouldHaveSingleItem().Text.ShouldBe("请加盖图章");
        shown.LastChange!.What.ShouldBe("告知补正");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Acceptance_FreezesTheReviewPoints_AndBeginsTheClock(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase subject = await office.CaseAsync(steps => steps.Judged());

        Outcome<int> outcome = await office.AsClerkAsync(s => s.GetRequiredService<AcceptCase>().RunAsync(new CaseTarget(subject.Id, subject.Version), default));

        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        ApprovalCase now = await office.ReadAsync(subject.Id);
        now.State.ShouldBe(CaseState.Accepted);
        now.Findings.ShouldNotBeEmpty();
        now.Due.PromisedDue.ShouldNotBeNull();
        IntakeCase shown = (await office.AsClerkAsync(s => s.GetRequiredService<IntakeCases>().FindAsync(subject.Id, default)))!;
        shown.Papers.ShouldHaveSingleItem().Title.ShouldBe("受理通知书");
        shown.Contact.Phone.ShouldBe("000****0001");
        shown.Possible.ShouldNotContain(CaseAction.Accept);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RefusalToAccept_NamesTheCompetentOrgan_AndTheRemedies(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase subject = await office.CaseAsync();
        CaseTarget target = new(subject.Id, subject.Version);

        (await RefuseAsync(office, target, new(RefusalGround.NotCompetent, "", "选址在外市", "可申请复议"))).Field.ShouldBe("CompetentOrgan");
        (await RefuseAsync(office, target, new(RefusalGround.Other, null, "", "可申请复议"))).Field.ShouldBe("Reason");
        (await RefuseAsync(office, target, new(RefusalGround.Other, null, "选址在外市", " "))).Field.ShouldBe("Remedies");
        Outcome<int> refused = await RefuseAsync(office, target, new(RefusalGround.NotCompetent, "邻市自然资源和规划局", "选址在外市", "可申请复议"));

        refused.IsOk.ShouldBeTrue(refused.Sentence);
        ApprovalCase now = await office.ReadAsync(subject.Id);
        now.State.ShouldBe(CaseState.AcceptanceRefused);
        now.Events[^1].Details!.ShouldContain("邻市自然资源和规划局");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Delivery_NeedsAReceiver_AndEndsOnTheDesk(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        ApprovalCase subject = await office.CaseAsync(steps => steps.Issued());
        CaseTarget target = new(subject.Id, subject.Version);
        WindowList before = await office.AsClerkAsync(s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToDeliver), default));
        before.Rows.ShouldHaveSingleItem().Deadline!.Due.ShouldBe(new DateOnly(2026, 11, 3));

        Outcome<int> nobody = await office.AsClerkAsync(s => s.GetRequiredService<DeliverResult>().RunAsync(target, new Delivery(DeliveryWay.Post, "", null), default));
        nobody.Field.ShouldBe("Receiver");
        Outcome<int> done = await office.AsClerkAsync(s => s.GetRequiredService<DeliverResult>().RunAsync(target, new Delivery(DeliveryWay.Post, "王晓㛃", "EMS 1234"), default));

        done.IsOk.ShouldBeTrue(done.Sentence);
        (await office.ReadAsync(subject.Id)).State.ShouldBe(CaseState.Delivered);
        WindowList after = await office.AsClerkAsync(s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.ToDeliver), default));
        after.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoIsOfAnotherRegionOrHasNoPermission_IsTurnedAway()
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(DatabaseProvider.Sqlite);
        ApprovalCase subject = await office.CaseAsync();
        CaseTarget target = new(subject.Id, subject.Version);

        Outcome<int> elsewhere = await office.AsAsync(
            "外区窗口", "990105", [Permissions.ReadCases, Permissions.AcceptCases], s => s.GetRequiredService<ReceiveCase>().RunAsync(target, default));
        elsewhere.Kind.ShouldBe(OutcomeKind.NotFound);
        Outcome<int> reviewer = await office.AsAsync(
            "承办人", "990100", [Permissions.ReadCases, Permissions.ReviewCases], s => s.GetRequiredService<ReceiveCase>().RunAsync(target, default));
        reviewer.Kind.ShouldBe(OutcomeKind.Forbidden);
        Outcome<PersonalData> masked = await office.AsAsync(
            "牵头部门", "990100", [Permissions.ReadCases, Permissions.Supervise], s => s.GetRequiredService<RevealPersonalData>().RunAsync(subject.Id, default));
        masked.Kind.ShouldBe(OutcomeKind.Forbidden);
        Outcome<PersonalData> shown = await office.AsClerkAsync(s => s.GetRequiredService<RevealPersonalData>().RunAsync(subject.Id, default));
        shown.Value.ContactPhone.ShouldBe("0000-8200001");
    }

    private static Task<Outcome<int>> JudgeAsync(WindowOffice office, CaseTarget target, Guid material, MaterialVerdict verdict, string? reason) =>
        office.AsClerkAsync(s => s.GetRequiredService<JudgeMaterial>().RunAsync(target, new MaterialJudgement(material, verdict, reason), default));

    private static Task<Outcome<int>> CorrectAsync(WindowOffice office, CaseTarget target, CorrectionRequest request) =>
        office.AsClerkAsync(s => s.GetRequiredService<RequestCorrection>().RunAsync(target, request, default));

    private static Task<Outcome<int>> RefuseAsync(WindowOffice office, CaseTarget target, AcceptanceRefusalForm form) =>
        office.AsClerkAsync(s => s.GetRequiredService<RefuseAcceptance>().RunAsync(target, form, default));

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARefusal_IsDeliveredWithAReceipt_AndTheCaseIsArchived(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid id = await office.Desk.SubmittedAsync();
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work => work.Case.RefuseAcceptance(
            work.Act, new AcceptanceRefusal(false, true, "示范市水利局", "不属于本机关职权", "可以申请行政复议"), work.Calendar));
        CaseFloor floor = new(office.Host.Services);
        Delivery delivery = new(DeliveryWay.Post, "王某某", "EMS 1");
        (await DoAsync(floor, id, (s, at) => s.GetRequiredService<DeliverResult>().RunAsync(at, delivery, CancellationToken.None))).ShouldRefuse("CASE-048");
        await office.Desk.DispatchAsync();
        (await DoAsync(floor, id, (s, at) => s.GetRequiredService<DeliverResult>().RunAsync(at, delivery, CancellationToken.None))).IsOk.ShouldBeTrue();
        (await floor.CaseAsync(id)).State.ShouldBe(CaseState.AcceptanceRefused);
        List<OfficialDocument> papers = await office.Desk.PapersAsync(id);
        OfficialDocument refusal = papers.Single(p => p.Code == "WS-03");
        papers.Single(p => p.Code == "HZ").Model.ShouldContain(refusal.Number);
        (await DoAsync(floor, id, (s, at) => s.GetRequiredService<DeliverResult>().RunAsync(at, delivery, CancellationToken.None))).IsOk.ShouldBeFalse();

        (await DoAsync(floor, id, (s, at) => s.GetRequiredService<ArchiveCase>().RunAsync(at, CancellationToken.None))).IsOk.ShouldBeTrue();
        (await floor.CaseAsync(id)).State.ShouldBe(CaseState.Archived);
        (await DoAsync(floor, id, (s, at) => s.GetRequiredService<ArchiveCase>().RunAsync(at, CancellationToken.None))).ShouldRefuse("CASE-001");
    }

    private static async Task<Outcome<int>> DoAsync(CaseFloor floor, Guid id, Func<IServiceProvider, CaseTarget, Task<Outcome<int>>> act)
    {
        CaseTarget at = new(id, (await floor.CaseAsync(id)).Version);
        return await floor.AsAsync("clerk", s => act(s, at));
    }
}
