using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>约定核验时间: the leading organ proposes, each organ and the applicant agree and name who comes, or propose another; when all agree the notice goes out.</summary>
public sealed class ArrangeVisit(AcceptanceOperation operation, AcceptanceScope scope, AcceptanceNews news, CurrentPerson me)
{
    /// <summary>Proposes a date, or another.</summary>
    public Task<Outcome> ProposeAsync(Guid id, int seen, VisitForm form, string person, CancellationToken ct) => operation.LeadAsync(id, seen, "提出核验时间", "核验时间已提出，各部门和申请人已收到通知。", async work =>
    {
        ArgumentNullException.ThrowIfNull(form);
        work.Acceptance.Propose(form.Read(), person, work.By, work.At);
        await news.TellAsync(work, "proposed", "请答复联合验收核验时间", $"：{WhenOf(work.Acceptance)}，{work.Acceptance.VisitPlace}。", null, withApplicant: true, ct);
    }, ct);

    /// <summary>Agrees and names who comes.</summary>
    public Task<Outcome> AgreeAsync(Guid id, Guid participantId, string person, CancellationToken ct) => operation.TakePartAsync(id, "答复核验时间", "已答复：同意。", async work =>
    {
        AcceptanceParticipant who = await MineAsync(work, participantId, ct);
        if (work.Acceptance.Agree(who, person, work.By, work.At))
        {
            work.Case.Case.TellOfAcceptance(CaseAction.CallVisit, work.Case.Act, id, $"第{work.Acceptance.Sequence}次联合验收（{work.Acceptance.Scope}），{WhenOf(work.Acceptance)}现场核验");
            await news.TellAsync(work, "agreed", "联合验收核验时间已约定", $"：{WhenOf(work.Acceptance)}，{work.Acceptance.VisitPlace}。", null, withApplicant: false, ct);
        }
    }, ct);

    /// <summary>Proposes another date with the reason.</summary>
    public Task<Outcome> CounterAsync(Guid id, Guid participantId, string day, string time, string reason, CancellationToken ct) => operation.TakePartAsync(id, "另提核验时间", "已另提时间，牵头部门会重新约定。", async work =>
    {
        AcceptanceParticipant who = await MineAsync(work, participantId, ct);
        work.Acceptance.Counter(who, VisitForm.AtOf(day, time), reason, work.By, work.At);
        await news.TellAsync(work, "counter", "联合验收：对方另提核验时间", $"：{who.Name}，原因：{who.Reason}。", [work.Acceptance.LeadOrganId], withApplicant: false, ct);
    }, ct);

    /// <summary>Calls it off.</summary>
    public Task<Outcome> CancelAsync(Guid id, int seen, CancellationToken ct) => operation.LeadAsync(id, seen, "取消联合验收", "本次联合验收已取消。", async work =>
    {
        work.Acceptance.Cancel();
        await news.TellAsync(work, "cancelled", "联合验收已取消", "，请等待另行约定。", null, withApplicant: true, ct);
    }, ct);

    /// <summary>The date as lists show it.</summary>
    internal static string WhenOf(JointAcceptance acceptance) => acceptance.VisitAt is { } at ? MeetingNames.Span(at, at).Split('—')[0] : "";

    private async Task<AcceptanceParticipant> MineAsync(AcceptanceWork work, Guid participantId, CancellationToken ct)
    {
        AcceptanceParticipant? who = work.Acceptance.Participants.FirstOrDefault(p => p.Id == participantId);
        bool mine = who is { OrganId: { } organ } ? me.OrganId == organ && scope.MayOrganise : who is not null && await scope.AppliesAsync(work.Db, work.Acceptance, ct);
        AcceptanceRules.NotAsked.Require(mine);
        return who!;
    }
}
