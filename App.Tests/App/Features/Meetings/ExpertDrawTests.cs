using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Experts;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>Experts are drawn, answer, speak and are drawn again in another's place.</summary>
public sealed class ExpertDrawTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheLot_Names_TheExpertsCome_AndAReplacementKeepsTheEarlierDraw(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        Guid withAccount = await office.AppointAsync(ExpertPool.Form("江若溪", 1, "城乡规划", "expert")), colleague = await office.AppointAsync(ExpertPool.Form("顾明礼", 1));
        Guid named = await office.AppointAsync(ExpertPool.Form("宋知微", 2)), over = await office.AppointAsync(Over("白景行", 3)), other = await office.AppointAsync(ExpertPool.Form("汤念慈", 4, "消防工程"));
        Guid id = await office.PreparedAsync(at);
        (await DrawAsync(office, id, [], "")).Rule?.Code.ShouldBe("EXPERT-010");
        (await DrawAsync(office, id, [new("防洪水利", 1)], "")).Rule?.Code.ShouldBe("EXPERT-011");
        (await DrawAsync(office, id, [new("城乡规划", 1)], "示范市第2研究所")).Rule?.Code.ShouldBe("EXPERT-014");
        (await DrawAsync(office, id, [new("城乡规划", 1)], "示范市第2研究所 123")).Field.ShouldBe(NamedUnitsField);
        (await DrawAsync(office, id, [new("城乡规划", 1)], "", "zj-reviewer")).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await DrawAsync(office, id, [new("城乡规划", 2), new("消防工程", 1)], $"示范市第2研究所 {ExpertPool.Code(2)}")).IsOk.ShouldBeTrue();

        DrawView draw = (await DrawsAsync(office, "coordinator", id))!.Single();
        draw.List.Lines.Select(l => l.ExpertId).ShouldBe([withAccount, colleague, named, other], ignoreOrder: true);
        draw.List.Lines.Select(l => l.ExpertId).ShouldNotContain(over, "not appointed on the day of the meeting");
        draw.Of(draw.List.Lines.Single(l => l.ExpertId == named)).ShouldBe("回避：项目参与单位人员（示范市第2研究所）");
        draw.Result.Drawn.Count.ShouldBe(2);
        draw.Result.Drawn.ShouldContain(d => d.ExpertId == other);
        draw.Result.SameUnit.ShouldHaveSingleItem().ShouldBeOneOf(withAccount, colleague);
        draw.Result.Missing.ShouldBe([new DrawWish("城乡规划", 1)]);
        draw.Draw.ComesOutAgain().ShouldBeTrue();
        (await DrawsAsync(office, "reform", id)).ShouldBeNull("what is prepared is the convener's");
        (await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        (await DrawsAsync(office, "zj-reviewer", id)).ShouldBeNull("who was left out is not everybody's business");

        // The one without an account answers by telephone; the organ that convenes writes it down, and reads the number on the record.
        MeetingParticipant fire = await OneAsync(office, id, other);
        (await office.AsAsync("coordinator", s => s.GetRequiredService<MeetingDraws>().PhoneAsync(id, fire.Id, Ct))).Value.ShouldBe("0000-8300211");
        (await office.AsAsync("zj-reviewer", s => s.GetRequiredService<MeetingDraws>().PhoneAsync(id, fire.Id, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.WithDbAsync(db => db.Set<AuditRecord>().CountAsync(r => r.EntityType == nameof(Expert) && r.Kind == AuditKind.Viewed))).ShouldBe(1);
        (await office.AnswerAsync("zj-reviewer", a => a.AcceptAsync(id, fire.Id, null, "", Ct))).Rule?.Code.ShouldBe("MEET-018");
        (await office.AnswerAsync("coordinator", a => a.AcceptAsync(id, fire.Id, null, "", Ct))).IsOk.ShouldBeTrue();
        (await OneAsync(office, id, other)).ShouldSatisfyAllConditions(p => p.PersonName.ShouldBe("汤念慈"), p => p.Answer.ShouldBe(InvitationAnswer.Accepted));

        // The planner declines; nobody of the same unit is kept out by who does not come.
        Guid planner = draw.Result.Drawn.Single(d => d.Speciality == "城乡规划").ExpertId;
        MeetingParticipant one = await OneAsync(office, id, planner);
        if (planner == withAccount)
        {
            (await office.SheetAsync("expert", id))!.Answerable.ShouldBe([one.Id]);
            (await office.AnswerAsync("coordinator", a => a.DeclineAsync(id, one.Id, "代答", Ct))).Rule?.Code.ShouldBe("MEET-018", "who has an account answers themselves");
        }

        (await office.AnswerAsync(planner == withAccount ? "expert" : "coordinator", a => a.DeclineAsync(id, one.Id, "与项目有利害关系，申请回避", Ct))).IsOk.ShouldBeTrue();
        (await DrawAsync(office, id, [new("城乡规划", 1)], $"示范市第2研究所　{ExpertPool.Code(2)}")).IsOk.ShouldBeTrue();
        IReadOnlyList<DrawView> both = (await DrawsAsync(office, "coordinator", id))!;
        (both.Count, both[1].Draw.Seed).ShouldBe((2, draw.Draw.Seed));
        both[0].Result.Drawn.Single().ExpertId.ShouldBe(planner == withAccount ? colleague : withAccount);
        both[0].Of(both[0].List.Lines.Single(l => l.ExpertId == planner)).ShouldBe("已答复不参加本次会议");
        both[0].Of(both[0].List.Lines.Single(l => l.ExpertId == other)).ShouldBe("此前已抽中");
        (await DrawsAsync(office, "reform", id))!.Count.ShouldBe(2);

        office.Clock.Advance(TimeSpan.FromDays(2));
        (await office.RunAsync(id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        (await DrawAsync(office, id, [new("城乡规划", 1)], "")).Rule?.Code.ShouldBe("EXPERT-012");
        Guid item = await office.WithDbAsync(db => db.Set<AgendaItem>().Where(i => i.MeetingId == id).Select(i => i.Id).SingleAsync());
        (await office.AsAsync("coordinator", s => s.GetRequiredService<GiveOpinion>().RunAsync(id, item, fire.Id, 0, MeetingConclusion.Agree, "", null, Ct))).IsOk.ShouldBeTrue();
        (await office.WithDbAsync(db => db.Set<MeetingOpinion>().Where(o => o.ParticipantId == fire.Id).Select(o => o.GivenBy).SingleAsync())).ShouldBe("汤念慈（沈立民代录）");

        // What was drawn is not changed behind the office's back, and who changes it all the same is found.
        await Should.ThrowAsync<Exception>(() => office.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"ExpertDraws\" SET \"Seed\" = 1")));
        (await VerifyAsync(office)).Faults.ShouldBeEmpty();
        await office.WithDbAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync(engine == DatabaseProvider.Postgres ? "DROP TRIGGER \"ExpertDraws_no_update\" ON \"ExpertDraws\"" : "DROP TRIGGER \"ExpertDraws_no_update\"");
            return await db.Database.ExecuteSqlRawAsync("UPDATE \"ExpertDraws\" SET \"List\" = replace(\"List\", '回避', '避'), \"ListDigest\" = 'x' WHERE \"Round\" = 1");
        });
        (await VerifyAsync(office)).Faults.ShouldHaveSingleItem().ShouldContain("第 1 次抽取");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OfTwoDrawsAtOnce_OneIsTold(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        Guid id = await office.PreparedAsync(null);
        foreach (int i in Enumerable.Range(1, 8))
        {
            await office.AppointAsync(ExpertPool.Form($"专家{i}", i));
        }

        int seen = (await office.MeetingAsync(id)).Version;
        Outcome[] both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => office.AsAsync("coordinator", s => s.GetRequiredService<DrawExperts>().RunAsync(id, seen, [new("城乡规划", 2)], "", Ct))));
        both.Select(o => o.Kind).ShouldBe([OutcomeKind.Ok, OutcomeKind.Conflict], ignoreOrder: true);
        (await office.WithDbAsync(db => db.Set<MeetingParticipant>().CountAsync(p => p.MeetingId == id && p.ExpertId != null))).ShouldBe(2);
        MeetingSheet sheet = (await office.SheetAsync("coordinator", id))!;
        (await office.ArrangeAsync(id, (a, version) => a.StrikeAsync(id, version, sheet.Participants.First(p => p.Kind == ParticipantKind.Expert).Id, Ct))).Rule?.Code.ShouldBe("EXPERT-013");
    }

    private const string NamedUnitsField = "Avoided";

    private static ApprovalOffice.App.Features.Experts.ExpertForm Over(string name, int unit)
    {
        ApprovalOffice.App.Features.Experts.ExpertForm form = ExpertPool.Form(name, unit);
        form.To = "2026-10-21";
        return form;
    }

    private static async Task<Outcome> DrawAsync(ReviewOffice office, Guid id, DrawWish[] wishes, string avoided, string person = "coordinator")
    {
        int seen = (await office.MeetingAsync(id)).Version;
        return await office.AsAsync(person, s => s.GetRequiredService<DrawExperts>().RunAsync(id, seen, wishes, avoided, Ct));
    }

    private static Task<IReadOnlyList<DrawView>?> DrawsAsync(ReviewOffice office, string person, Guid id) => office.AsAsync(person, async s =>
        await s.GetRequiredService<MeetingSheets>().FindAsync(id, Ct) is { } sheet ? await s.GetRequiredService<MeetingDraws>().OfAsync(sheet, Ct) : null);

    private static Task<MeetingParticipant> OneAsync(ReviewOffice office, Guid id, Guid expert) =>
        office.WithDbAsync(db => db.Set<MeetingParticipant>().AsNoTracking().SingleAsync(p => p.MeetingId == id && p.ExpertId == expert));

    private static Task<VerificationResult> VerifyAsync(ReviewOffice office) =>
        office.AsAsync("auditadmin", s => s.GetServices<IVerification>().Single(v => v.Subject == "专家抽取").VerifyAsync(Ct));
}
