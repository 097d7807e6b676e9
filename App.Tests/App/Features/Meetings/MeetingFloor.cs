using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Meetings;

/// <summary>Meetings of the planning bureau, taken as far as a test needs them.</summary>
internal static class MeetingFloor
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>Thursday 2026-10-22 09:30: two working days after the clock of the tests.</summary>
    public static MeetingForm Form(string day = "2026-10-22", string from = "09:30", string to = "11:00", string place = "三楼第二会议室") => new()
    {
        Subject = "实验小学设计方案联合审查会议", Day = day, From = from, To = to, Place = place, Link = "900 123 456", ContactName = "沈立民", ContactPhone = "0000-8100001",
        Requirements = "请预先查阅设计方案\n请携带单位授权",
    };

    /// <summary>Begun by the coordinator about a case, with the housing bureau and the water bureau invited.</summary>
    public static async Task<Guid> PreparedAsync(this ReviewOffice office, CaseTarget? at, MeetingForm? form = null)
    {
        Outcome<Guid> begun = await office.AsAsync("coordinator", s => s.GetRequiredService<PrepareMeeting>().RunAsync(form ?? Form(), at?.CaseId, null, Ct));
        begun.IsOk.ShouldBeTrue(begun.Sentence);
        foreach (string department in (string[])["ZJ", "SW"])
        {
            Guid organ = (await office.OrganAsync(department)).Id;
            (await office.ArrangeAsync(begun.Value, (a, seen) => a.InviteAsync(begun.Value, seen, organ, Ct))).IsOk.ShouldBeTrue();
        }

        return begun.Value;
    }

    /// <summary>The same with the notice out.</summary>
    public static async Task<Guid> ConvenedAsync(this ReviewOffice office, CaseTarget at, MeetingForm? form = null)
    {
        Guid id = await office.PreparedAsync(at, form);
        Outcome sent = await office.ConveneAsync(id, (c, seen) => c.RunAsync(id, seen, Ct));
        sent.IsOk.ShouldBeTrue(sent.Sentence);
        return id;
    }

    public static async Task<Outcome> ArrangeAsync(this ReviewOffice office, Guid id, Func<ArrangeMeeting, int, Task<Outcome>> act, string person = "coordinator")
    {
        int seen = (await office.MeetingAsync(id)).Version;
        return await office.AsAsync(person, s => act(s.GetRequiredService<ArrangeMeeting>(), seen));
    }

    public static async Task<Outcome> ConveneAsync(this ReviewOffice office, Guid id, Func<ConveneMeeting, int, Task<Outcome>> act, string person = "coordinator")
    {
        int seen = (await office.MeetingAsync(id)).Version;
        return await office.AsAsync(person, s => act(s.GetRequiredService<ConveneMeeting>(), seen));
    }

    public static Task<Outcome> AnswerAsync(this ReviewOffice office, string person, Func<AnswerInvitation, Task<Outcome>> act) =>
        office.AsAsync(person, s => act(s.GetRequiredService<AnswerInvitation>()));

    public static Task<JointReviewMeeting> MeetingAsync(this ReviewOffice office, Guid id) => office.WithDbAsync(db => db.Set<JointReviewMeeting>().AsNoTracking().SingleAsync(m => m.Id == id));

    public static Task<MeetingSheet?> SheetAsync(this ReviewOffice office, string person, Guid id) => office.AsAsync(person, s => s.GetRequiredService<MeetingSheets>().FindAsync(id, Ct));

    public static async Task<Guid> ParticipantAsync(this ReviewOffice office, Guid id, string department)
    {
        Guid organ = (await office.OrganAsync(department)).Id;
        return await office.WithDbAsync(db => db.Set<MeetingParticipant>().Where(p => p.MeetingId == id && p.OrganId == organ).Select(p => p.Id).SingleAsync());
    }

    public static async Task<Guid> PersonAsync(this ReviewOffice office, string name) =>
        await office.AsAsync(name, s => Task.FromResult(s.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().PersonId));

    /// <summary>Held on its day: the convener and the housing bureau were there, the item was agreed with a condition.</summary>
    public static async Task HoldAsync(this ReviewOffice office, Guid id)
    {
        office.Clock.Advance(TimeSpan.FromDays(2));
        (await office.RunAsync(id, (r, seen) => r.OpenAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
        Guid item = await office.WithDbAsync(db => db.Set<AgendaItem>().Where(i => i.MeetingId == id).Select(i => i.Id).SingleAsync());
        Guid housing = await office.ParticipantAsync(id, "ZJ");
        foreach ((string department, string name) in (IEnumerable<(string, string)>)[("ZRZY", ""), ("ZJ", "钱建明")])
        {
            Guid one = await office.ParticipantAsync(id, department);
            int seen = (await office.MeetingAsync(id)).Version;
            (await office.AsAsync("coordinator", s => s.GetRequiredService<SignInParticipant>().AtDeskAsync(id, seen, one, name, Ct))).IsOk.ShouldBeTrue();
        }

        (await office.AsAsync("zj-reviewer", s => s.GetRequiredService<GiveOpinion>().RunAsync(id, item, housing, 0, MeetingConclusion.AgreeWithChanges, "登高场地长度不足", null, Ct))).IsOk.ShouldBeTrue();
        (await office.AsAsync("coordinator", s => s.GetRequiredService<WriteCondition>().AddAsync(id, item, new ConditionParticulars("消防车道净宽度", "4", "米", "北侧", ""), Ct))).IsOk.ShouldBeTrue();
        (await office.AsAsync("coordinator", s => s.GetRequiredService<RunMeeting>().ResolveAsync(id, item, 0, ItemResolution.AgreedWithChanges, "原则同意，修改后办理", Ct))).IsOk.ShouldBeTrue();
        (await office.RunAsync(id, (r, seen) => r.ConcludeAsync(id, seen, Ct))).IsOk.ShouldBeTrue();
    }

    public static async Task<Outcome> RunAsync(this ReviewOffice office, Guid id, Func<RunMeeting, int, Task<Outcome>> act)
    {
        int seen = (await office.MeetingAsync(id)).Version;
        return await office.AsAsync("coordinator", s => act(s.GetRequiredService<RunMeeting>(), seen));
    }
}
