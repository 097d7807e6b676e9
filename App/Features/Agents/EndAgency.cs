using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People.Agents;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Agents;

/// <summary>结束代理: the absent person is back; what the agent did in the meantime stands.</summary>
public sealed class EndAgency(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, Data.Records.Outbox outbox, TimeProvider clock)
{
    /// <summary>Ends it at once.</summary>
    /// <param name="id">The absence.</param>
    /// <param name="seenVersion">The version on the screen.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome> RunAsync(Guid id, int seenVersion, CancellationToken ct)
    {
        if (!person.IsSignedIn)
        {
            return Outcome.Forbidden();
        }

        return await Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            Guid me = person.PersonId;
            if (await db.Set<AgentAppointment>().FirstOrDefaultAsync(a => a.Id == id && a.AbsentId == me, ct) is not { } named)
            {
                return Outcome.NotFound();
            }

            db.Entry(named).Property(a => a.Version).OriginalValue = seenVersion;
            named.End(clock.Today(), clock.GetUtcNow().UtcDateTime);
            db.Describe("结束代理");
            outbox.Notify(db, $"agent-end:{named.Id:N}", named.AgentId, new NoticeContent(
                $"{named.AbsentName}已结束委托您的代理", $"{named.From:yyyy-MM-dd} 至 {named.To:yyyy-MM-dd} 的代理提前结束，其名下的办件由本人办理。", ReviewUrls.Desk));
            await db.SaveChangesAsync(ct);
            return Outcome.Ok($"已结束{named.AgentName}的代理。");
        });
    }
}
