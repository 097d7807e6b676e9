using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Window;

namespace ApprovalOffice.App.Features.Window;

/// <summary>取件: the clerk takes a chosen application in hand; or, having said so, goes on with what a colleague has (接手), who is told.</summary>
public sealed class TakeCase(TakeOperation operation, Data.Records.Outbox outbox)
{
    /// <summary>Takes it.</summary>
    /// <param name="intakeId">The stage application, or the case by itself.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>TAKE-001 while a colleague has it, TAKE-002 when it does not wait for the window.</returns>
    public Task<Outcome> RunAsync(Guid intakeId, CancellationToken ct) => operation.RunAsync(intakeId, "取件", work => Take(work), ct);

    /// <summary>Takes it from the colleague who has it.</summary>
    public Task<Outcome> TakeOverAsync(Guid intakeId, CancellationToken ct) => operation.RunAsync(intakeId, "接手", TakeOver, ct);

    private static string Take(TakeWork work)
    {
        WindowTakeRules.NotWaiting.Require(work.IsWaiting);
        if (work.Open is { } take)
        {
            take.TakeAgain(work.Me, work.Now, work.Life);
        }
        else
        {
            work.Db.Add(WindowTake.Take(work.IntakeId, work.Region, work.Me, work.Now, work.Life));
        }

        return "已取件。";
    }

    private string TakeOver(TakeWork work)
    {
        if (work.Open is not { } take || !take.IsHeldAt(work.Now) || take.ClerkId == work.Me.PersonId)
        {
            return Take(work);
        }

        WindowTakeRules.NotWaiting.Require(work.IsWaiting);
        (Guid former, string name) = (take.ClerkId, take.ClerkName);
        take.TakeOver(work.Me, work.Now, work.Life);
        outbox.Notify(work.Db, $"take-over:{take.Id:N}:{take.Version}", former, new NoticeContent(
            "您手上的申请已由同事接手", $"{work.Number}（{work.ProjectName}）已由{work.Me.Name}接手办理。", work.Address));
        return $"已从{name}接手，系统已通知对方。";
    }
}
