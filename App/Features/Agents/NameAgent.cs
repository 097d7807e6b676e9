using System.Globalization;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Agents;

/// <summary>委托代理: an official who will be away names the colleague who acts in their place, and the colleague is told.</summary>
public sealed class NameAgent(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, Data.Records.Outbox outbox, TimeProvider clock)
{
    /// <summary>Names the agent.</summary>
    public Task<Outcome> RunAsync(AgentForm form, CancellationToken ct) =>
        person.IsSignedIn && (person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases))
            ? Attempt.RunAsync(() => NameAsync(form, ct))
            : Task.FromResult(Outcome.Forbidden());

    private async Task<Outcome> NameAsync(AgentForm form, CancellationToken ct)
    {
        AgentRules.FormIncomplete.Require(Guid.TryParse(form.AgentId, out Guid agentId), nameof(AgentForm.AgentId), "请选择代理人");
        DateOnly from = Day(form.From, nameof(AgentForm.From), "请填写开始日期");
        DateOnly to = Day(form.To, nameof(AgentForm.To), "请填写结束日期");
        AgentRules.FormIncomplete.Require(to >= from, nameof(AgentForm.To), "结束日期不得早于开始日期");
        Guid me = person.PersonId;
        DateOnly today = clock.Today();
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);

        // Both are held first, always in the same order: two absences said at the same moment see each other.
        foreach (Guid one in new[] { me, agentId }.Order())
        {
            await db.Set<Person>().Where(p => p.Id == one).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        }

        Person absent = await db.Set<Person>().SingleAsync(p => p.Id == me, ct);
        if (await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == agentId, ct) is not { } agent)
        {
            throw new RuleBroken(AgentRules.FormIncomplete, nameof(AgentForm.AgentId), "请选择代理人");
        }

        List<AgentAppointment> known = await db.Set<AgentAppointment>()
            .Where(a => a.EndedAt == null && a.To >= today && (a.AbsentId == me || a.AgentId == me || a.AbsentId == agentId)).ToListAsync(ct);
        AgentAppointment named = AgentAppointment.Name(absent, agent, Period.Of(from, to), form.Reason, known, today, clock);
        db.Add(named);
        db.Describe("委托代理");
        outbox.Notify(db, $"agent:{named.Id:N}", agent.Id, new NoticeContent(
            $"请代理{absent.Name}办理", $"{from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}，{named.Reason}。代理期间对方名下的办件在“代理的”中。", ReviewUrls.Absent));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Outcome.Ok($"已委托{agent.Name}在 {from:yyyy-MM-dd} 至 {to:yyyy-MM-dd} 代理您办理，系统已通知对方。");
    }

    private static DateOnly Day(string text, string field, string sentence) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new RuleBroken(AgentRules.FormIncomplete, field, sentence);
}
