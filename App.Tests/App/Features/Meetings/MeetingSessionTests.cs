using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Reports.Pdf;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>What is signed, said, written down and resolved in a meeting.</summary>
public sealed class MeetingSessionTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsSaidAndAgreed_BindsTheCase_WhenTheMeetingHasEnded(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.ConvenedAsync(at);
        (await RunAsync(office, id, (r, seen) => r.OpenAsync(id, seen, Ct))).Rule?.Code.ShouldBe("MEET-019", "it is not its day");
        AgendaItem item = await ItemAsync(office, id);
        Guid housing = await office.ParticipantAsync(id, "ZJ"), water = await office.ParticipantAsync(id, "SW");
        (await SayAsync(office, "zj-reviewer", id, item.Id, housing, 0, MeetingConclusion.AgreeWithChanges, "")).Field.ShouldBe(nameof(MeetingOpinion.RequiredChanges));
        (await SayAsync(office, "zj-reviewer", id, item.Id, housing, 0, MeetingConclusion.AgreeWithChanges, "登高场地长度不足")).IsOk.ShouldBeTrue("opinions are given before the meeting, too");
        (await SayAsync(office, "zj-approver", id, item.Id, housing, 0, MeetingConclusion.Agree, "")).Kind.ShouldBe(OutcomeKind.Conflict, "a colleague has spoken meanwhile");
        (await SayAsync(office, "sw-reviewer", id, item.Id, housing, 1, MeetingConclusion.Agree, "")).Rule?.Code.ShouldBe("MEET-018");
        (await WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new ConditionParticulars("消防车道宽度", "4", "米", "北侧", ""), Ct))).Rule?.Code.ShouldBe("MEET-024");

        office.Clock.Advance(TimeSpan.FromDays(2));
        (await RunAsync(office, id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        string code = office.Host.Services.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<MeetingCode>().AddressOf(id).Split('/')[^1];
        (Guid? MeetingId, Outcome Outcome) scanned = await office.AsAsync("zj-reviewer", s => s.GetRequiredService<SignInParticipant>().ByCodeAsync(code, Ct));
        (scanned.MeetingId, scanned.Outcome.IsOk).ShouldBe((id, true));
        (await office.AsAsync("zj-reviewer", s => s.GetRequiredService<SignInParticipant>().ByCodeAsync(code, Ct))).Outcome.Rule?.Code.ShouldBe("MEET-030");
        (await office.AsAsync("rf-reviewer", s => s.GetRequiredService<SignInParticipant>().ByCodeAsync(code, Ct))).Outcome.IsOk.ShouldBeFalse();
        (await office.AsAsync("zj-reviewer", s => s.GetRequiredService<SignInParticipant>().ByCodeAsync(code + "x", Ct))).MeetingId.ShouldBeNull();
        int seenMeeting = (await office.MeetingAsync(id)).Version;
        (await office.AsAsync("coordinator", s => s.GetRequiredService<SignInParticipant>().AtDeskAsync(id, seenMeeting, water, "", Ct))).Field.ShouldBe(nameof(MeetingParticipant.PersonName));
        (await office.AsAsync("coordinator", s => s.GetRequiredService<SignInParticipant>().AtDeskAsync(id, seenMeeting, water, "吴某某", Ct))).IsOk.ShouldBeTrue();
        (await office.WithDbAsync(db => db.Set<MeetingParticipant>().AsNoTracking().SingleAsync(p => p.Id == water))).ShouldSatisfyAllConditions(
            p => p.SignInWay.ShouldBe(SignInWay.Desk), p => p.PersonName.ShouldBe("吴某某"));

        (await WriteAsync(office, "zj-reviewer", w => w.AddAsync(id, item.Id, new ConditionParticulars("消防车道宽度", "4", "米", "北侧", ""), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new ConditionParticulars("消防车道宽度", "四", "米", "", ""), Ct))).Rule?.Code.ShouldBe("MEET-025");
        (await WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new ConditionParticulars("消防车道宽度", "４．５", "米", "北侧", "GB 55037-2022 第3.4.5条"), Ct))).IsOk.ShouldBeTrue();
        MeetingCondition written = await office.WithDbAsync(db => db.Set<MeetingCondition>().AsNoTracking().SingleAsync());
        written.Sentence.ShouldBe("消防车道宽度 4.5 米（北侧；GB 55037-2022 第3.4.5条）");

        // Two scribes at one row: the second is told, and nothing of the first is lost; beside each other they do not meet at all.
        (await WriteAsync(office, "reviewer", w => w.ChangeAsync(id, item.Id, written.Id, 1, new ConditionParticulars("消防车道净宽度", "4", "米", "北侧", ""), Ct))).IsOk.ShouldBeTrue();
        (await WriteAsync(office, "coordinator", w => w.ChangeAsync(id, item.Id, written.Id, 1, new ConditionParticulars("消防车道宽度", "6", "米", "", ""), Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await WriteAsync(office, "coordinator", w => w.StrikeAsync(id, item.Id, written.Id, 1, Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        Outcome[] both = await Task.WhenAll(
            WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new ConditionParticulars("登高操作场地长度", "15", "米", "", ""), Ct)),
            WriteAsync(office, "reviewer", w => w.AddAsync(id, item.Id, new ConditionParticulars("后退道路红线", "8", "米", "南侧", ""), Ct)));
        both.ShouldAllBe(o => o.IsOk);
        (await office.WithDbAsync(db => db.Set<MeetingCondition>().OrderBy(c => c.Position).Select(c => c.Position).ToListAsync())).ShouldBe([1, 2, 3]);

        (await SayAsync(office, "sw-reviewer", id, item.Id, water, 0, MeetingConclusion.Disagree, "防洪评价未做")).IsOk.ShouldBeTrue();
        (await ResolveAsync(office, id, item.Id, ItemResolution.Agreed, "同意")).Rule?.Code.ShouldBe("MEET-027");
        (await SayAsync(office, "sw-reviewer", id, item.Id, water, 1, MeetingConclusion.Agree, "")).IsOk.ShouldBeTrue();
        (await RunAsync(office, id, (r, seen) => r.ConcludeAsync(id, seen, Ct))).Rule?.Code.ShouldBe("MEET-028");
        (await ResolveAsync(office, id, item.Id, ItemResolution.AgreedWithChanges, "原则同意，按会议条件修改后办理")).IsOk.ShouldBeTrue();
        (await SayAsync(office, "zj-reviewer", id, item.Id, housing, 1, MeetingConclusion.Agree, "")).Rule?.Code.ShouldBe("MEET-023");
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseMeetings>().ConditionsAsync(at.CaseId, Ct))).ShouldBeEmpty("the meeting goes on");
        (await RunAsync(office, id, (r, seen) => r.ConcludeAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        (await office.AsAsync("reviewer", s => s.GetRequiredService<CaseMeetings>().ConditionsAsync(at.CaseId, Ct))).Select(c => c.Condition.What).ShouldContain("消防车道净宽度");
        (await office.AsAsync("rf-reviewer", s => s.GetRequiredService<CaseMeetings>().ConditionsAsync(at.CaseId, Ct))).ShouldBeEmpty("another department does not see the case");
        (await WriteAsync(office, "coordinator", w => w.StrikeAsync(id, item.Id, written.Id, 2, Ct))).Rule?.Code.ShouldBe("MEET-024");
        (await office.WithDbAsync(db => db.Set<AuditRecord>().CountAsync(r => r.EntityType == nameof(MeetingOpinion)))).ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ConditionsOfAMeeting_AreCompared_WithEachOther_AndWithWhatWasWrittenBefore(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid id = await office.ConvenedAsync(at);
        OpinionForm form = new() { OrganId = (await office.OrganAsync("SW")).Id, Question = "请提出意见", DueOn = new DateOnly(2026, 10, 27) };
        int version = (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, form, Ct))).Value;
        Guid asked = (await office.CaseAsync(at.CaseId)).OpinionRequests.Single().Id, upload = await office.UploadAsync("sw-reviewer", "防洪意见.pdf");
        (await office.DoAsync<AnswerOpinion>("sw-reviewer", use => use.RunAsync(at with { SeenVersion = version }, asked, new OpinionAnswer
        {
            Conclusion = OpinionConclusion.AgreeWithChanges, Reasons = "退让河道", Uploads = [upload],
            Conditions = [new TypedCondition { Topic = ConditionTopic.Setback, Place = "北侧", Relation = ConditionRelation.AtLeast, Amount = "8", Text = "退让河道管理范围线", Clause = "河道保护规定 第12条" }],
        }, Ct))).IsOk.ShouldBeTrue();
        (await office.CaseAsync(at.CaseId)).OpinionRequests.Single().Attachments.Single().FileName.ShouldBe("防洪意见.pdf");
        byte[] empty = (await SignInSheetAsync(office, id))!;
        string.Concat(Paper.Texts(empty)).ShouldContain("会议签到表");
        office.Clock.Advance(TimeSpan.FromDays(2));
        (await RunAsync(office, id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        AgendaItem item = await ItemAsync(office, id);
        (await WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new("消防车道", "6", "m", "北侧", "GB 55037-2022 第3.4.5条", ConditionTopic.FireLane), Ct))).Rule?.Code.ShouldBe("MEET-052");
        foreach (string width in (string[])["6", "4"])
        {
            (await WriteAsync(office, "coordinator", w => w.AddAsync(id, item.Id, new("消防车道", width, "m", "北侧", "GB 55037-2022 第3.4.5条", ConditionTopic.FireLane, ConditionRelation.AtLeast), Ct))).IsOk.ShouldBeTrue();
        }

        ConditionFinding[] found = [.. (await office.SheetAsync("coordinator", id))!.Items.Single().Findings];
        found.Select(f => f.Kind).ShouldBe([ConditionFindingKind.SharedGround, ConditionFindingKind.SharedGround, ConditionFindingKind.Different]);
        found[0].Sentence.ShouldContain("示范市水利局（书面意见）");
        (await office.SheetAsync("zj-reviewer", id))!.Items.Single().Findings.Select(f => f.Kind).ShouldBe([ConditionFindingKind.Different], "what another wrote is the convener's to show");
        Guid lead = await office.ParticipantAsync(id, "ZRZY");
        int seenMeeting = (await office.MeetingAsync(id)).Version;
        (await office.AsAsync("coordinator", s => s.GetRequiredService<SignInParticipant>().AtDeskAsync(id, seenMeeting, lead, "", Ct))).IsOk.ShouldBeTrue();
        string.Concat(Paper.Texts((await SignInSheetAsync(office, id))!)).ShouldContain("09:00");
        (await office.AsAsync("zj-reviewer", async s => (await s.GetRequiredService<MeetingSheets>().FindAsync(id, Ct))!.IsLead)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsNotAgreedUpon_GoesUp_AndALeaderDecides(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await office.PreparedAsync(null);
        (await office.ArrangeAsync(id, (a, seen) => a.AddItemAsync(id, seen, "学校周边道路由谁出资", "", true, Ct))).IsOk.ShouldBeTrue();
        (await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        office.Clock.Advance(TimeSpan.FromDays(2));
        (await RunAsync(office, id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        AgendaItem item = await ItemAsync(office, id);
        Guid housing = await office.ParticipantAsync(id, "ZJ");
        (await SayAsync(office, "zj-reviewer", id, item.Id, housing, 0, MeetingConclusion.Agree, "")).Rule?.Code.ShouldBe("MEET-022");
        (await SayAsync(office, "zj-reviewer", id, item.Id, housing, 0, MeetingConclusion.Agree, "", MeetingVote.Against)).IsOk.ShouldBeTrue();
        (await ResolveAsync(office, id, item.Id, ItemResolution.Agreed, "同意")).Rule?.Code.ShouldBe("MEET-027");
        (await ResolveAsync(office, id, item.Id, ItemResolution.Escalated, "")).Field.ShouldBe(nameof(AgendaItem.ResolutionText));
        (await ResolveAsync(office, id, item.Id, ItemResolution.Escalated, "出资比例不一致，提请领导小组协调")).IsOk.ShouldBeTrue();
        Guid leader = await office.PersonAsync("leader");
        (await office.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.Recipient == leader.ToString() && m.IdempotencyKey.StartsWith("meeting:")))).ShouldBe(1);
        (await office.AsAsync("coordinator", s => s.GetRequiredService<RunMeeting>().DecideAsync(id, item.Id, 1, "由区里出资", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.AsAsync("leader", s => s.GetRequiredService<RunMeeting>().DecideAsync(id, item.Id, 1, "由区里出资", Ct))).IsOk.ShouldBeTrue();
        (await office.AsAsync("leader", s => s.GetRequiredService<RunMeeting>().DecideAsync(id, item.Id, 2, "再定一次", Ct))).Rule?.Code.ShouldBe("MEET-032");
        (await RunAsync(office, id, (r, seen) => r.ConcludeAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        (await office.MeetingAsync(id)).State.ShouldBe(MeetingState.Concluded);
    }

    private static async Task<Outcome> RunAsync(ReviewOffice office, Guid id, Func<RunMeeting, int, Task<Outcome>> act)
    {
        int seen = (await office.MeetingAsync(id)).Version;
        return await office.AsAsync("coordinator", s => act(s.GetRequiredService<RunMeeting>(), seen));
    }

    private static async Task<Outcome> ResolveAsync(ReviewOffice office, Guid id, Guid itemId, ItemResolution resolution, string words)
    {
        int seen = (await ItemAsync(office, id)).Version;
        return await office.AsAsync("coordinator", s => s.GetRequiredService<RunMeeting>().ResolveAsync(id, itemId, seen, resolution, words, Ct));
    }

    private static Task<Outcome> SayAsync(ReviewOffice office, string person, Guid id, Guid itemId, Guid participant, int seen, MeetingConclusion conclusion, string changes, MeetingVote? vote = null) =>
        office.AsAsync(person, s => s.GetRequiredService<GiveOpinion>().RunAsync(id, itemId, participant, seen, conclusion, changes, vote, Ct));

    private static Task<Outcome> WriteAsync(ReviewOffice office, string person, Func<WriteCondition, Task<Outcome>> act) =>
        office.AsAsync(person, s => act(s.GetRequiredService<WriteCondition>()));

    private static Task<AgendaItem> ItemAsync(ReviewOffice office, Guid id) => office.WithDbAsync(db => db.Set<AgendaItem>().AsNoTracking().SingleAsync(i => i.MeetingId == id));

    private static Task<byte[]?> SignInSheetAsync(ReviewOffice office, Guid id) => office.AsAsync("coordinator", async s =>
        await s.GetRequiredService<SignInSheets>().DrawAsync((await s.GetRequiredService<MeetingSheets>().FindAsync(id, Ct))!, Ct));
}
