using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Who is told of what becomes of a return, in the transaction of the act: approvers of what waits for them, the reporter of what came of it, those above of a correction.</summary>
public sealed class ReturnNews(Data.Records.Outbox outbox, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Handed in: tells those who may approve it.</summary>
    internal async Task SubmittedAsync(OfficeDbContext db, MonthlyReturn found, CancellationToken ct)
    {
        (string name, RegionCode? above) = await PlaceAsync(found, ct);
        List<RegionCode> regions = [found.RegionCode, .. above is { } higher ? [higher] : Array.Empty<RegionCode>()];
        await TellAsync(db, found, Role.MonthlyApprover, regions, $"{name}月报待审核", $"{name} {ReturnNames.Of(found.Month)}月报已由 {found.SubmittedByName} 提交，请审核。", ct);
    }

    /// <summary>Sent back: tells who handed it in.</summary>
    internal async Task SentBackAsync(OfficeDbContext db, MonthlyReturn found, CancellationToken ct) =>
        Tell(db, found, found.SubmittedBy, $"{(await PlaceAsync(found, ct)).Name}月报已退回", $"{ReturnNames.Of(found.Month)}月报被 {found.ReturnedByName} 退回：{found.ReturnedReason}");

    /// <summary>Locked: tells who handed it in, and of a correction those who put the region's together with others.</summary>
    internal async Task LockedAsync(OfficeDbContext db, MonthlyReturn found, CancellationToken ct)
    {
        (string name, RegionCode? above) = await PlaceAsync(found, ct);
        Tell(db, found, found.SubmittedBy, $"{name}月报已锁定", $"{ReturnNames.Of(found.Month)}月报已由 {found.ApprovedByName} 审核锁定，文号 {found.Number}。");
        if (found.Revision > 1 && above is { } higher)
        {
            await TellAsync(
                db, found, Role.MonthlyReporter, [higher], $"{name}月报已更正", $"{name} {ReturnNames.Of(found.Month)}月报有了第 {found.Revision} 版（{found.Number}），理由：{found.Reason}。已经汇总的，请核对是否需要更正。", ct);
        }
    }

    private async Task<(string Name, RegionCode? Above)> PlaceAsync(MonthlyReturn found, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        return (organs.Regions.Get(found.RegionCode).Name, organs.Regions.Get(found.RegionCode).ParentCode);
    }

    private async Task TellAsync(OfficeDbContext db, MonthlyReturn found, Role role, List<RegionCode> regions, string title, string body, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        List<Guid> people = await db.Set<RoleAssignment>().Where(a => a.Role == role && regions.Contains(a.RegionCode) && a.From <= today && (a.To == null || a.To >= today)).Select(a => a.PersonId).Distinct().ToListAsync(ct);
        people.ForEach(person => Tell(db, found, person, title, body));
    }

    private void Tell(OfficeDbContext db, MonthlyReturn found, Guid? person, string title, string body)
    {
        if (person is { } known)
        {
            outbox.Notify(db, $"monthly:{found.Id:N}:{found.Version}:{known:N}:{(found.State == ReturnState.Locked && known != found.SubmittedBy ? "c" : "a")}", known, new NoticeContent(title, body, MonthlyUrls.One(found.Id)));
        }
    }
}
