using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What meetings resolved to be done: the most urgent first, of closed ones the latest; turned by key.</summary>
public sealed class MeetingTaskList(PageReads reads, CurrentPerson person, CaseScope scope, OfficeReference reference)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>Reads one page.</summary>
    public async Task<MeetingTaskSlice> ReadAsync(MeetingTaskTab tab, (DateOnly DueOn, Guid Id)? after, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        List<MeetingTask> rows = [];
        foreach (IQueryable<MeetingTask> part in await PartsAsync(moment.Db, tab, ct))
        {
            rows.AddRange(await Asked(part, tab, after).Take(PageSize + 1).ToListAsync(ct));
        }

        rows = [.. (tab == MeetingTaskTab.Closed ? rows.DistinctBy(t => t.Id).OrderByDescending(t => t.DueOn).ThenByDescending(t => t.Id) : rows.OrderBy(t => t.DueOn).ThenBy(t => t.Id)).Take(PageSize + 1)];
        return rows.Count > PageSize ? new MeetingTaskSlice(rows[..PageSize], (rows[PageSize - 1].DueOn, rows[PageSize - 1].Id)) : new MeetingTaskSlice(rows, null);
    }

    private static IQueryable<MeetingTask> Asked(IQueryable<MeetingTask> tasks, MeetingTaskTab tab, (DateOnly DueOn, Guid Id)? after)
    {
        if (tab == MeetingTaskTab.Closed)
        {
            tasks = tasks.Where(t => t.ClosedOn != null);
            return (after is (var day, var id) ? tasks.Where(t => t.DueOn <= day && (t.DueOn < day || t.Id < id)) : tasks).OrderByDescending(t => t.DueOn).ThenByDescending(t => t.Id);
        }

        tasks = tasks.Where(t => t.ClosedOn == null);
        return (after is (var from, var last) ? tasks.Where(t => t.DueOn >= from && (t.DueOn > from || t.Id > last)) : tasks).OrderBy(t => t.DueOn).ThenBy(t => t.Id);
    }

    // What is not issued yet binds nobody; the office does not show it here.
    private async Task<IReadOnlyList<IQueryable<MeetingTask>>> PartsAsync(OfficeDbContext db, MeetingTaskTab tab, CancellationToken ct)
    {
        IQueryable<MeetingTask> all = db.Set<MeetingTask>().AsNoTracking().Where(t => t.IsIssued);
        if (tab == MeetingTaskTab.Led)
        {
            Guid own = person.OrganId ?? Guid.Empty;
            return [all.Where(t => t.LeadOrganId == own)];
        }

        if (!scope.SeesWholeRegion)
        {
            IEnumerable<IQueryable<MeetingTask>> own = (await scope.OwnOrgansAsync(ct)).Select(organ => all.Where(t => t.OrganId == organ));

            // What is done is read by who did it and by who asked for it; what is open stands in the tab of each.
            return tab == MeetingTaskTab.Closed && person.OrganId is { } lead ? [.. own, all.Where(t => t.LeadOrganId == lead)] : [.. own];
        }

        OrganDirectory organs = await reference.OrgansAsync(ct);
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        return organs.All.All(o => regions.Contains(o.RegionCode)) ? [all] : [.. regions.Select(region => all.Where(t => t.RegionCode == region))];
    }
}
