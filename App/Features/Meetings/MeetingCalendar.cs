using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The meetings that the person sees, as month, week or list; a list is turned by key.</summary>
public sealed class MeetingCalendar(PageReads reads, MeetingScope scope, CurrentPerson person, OfficeReference reference)
{
    /// <summary>Lines a page of a list.</summary>
    public const int PageSize = 20;

    /// <summary>So many are shown of a month or a week; whoever sees more narrows it.</summary>
    public const int MostShown = 200;

    /// <summary>Whether the person convenes meetings.</summary>
    public bool MayConvene => scope.MayConvene;

    /// <summary>Reads what is asked for.</summary>
    public async Task<MeetingSlice> ReadAsync(MeetingFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        bool isList = filter.View is MeetingView.List or MeetingView.Past;
        int most = isList ? PageSize : MostShown;
        List<MeetingLine> lines = [];
        foreach (IQueryable<MeetingLine> part in filter.IsMine ? [scope.MyLines(moment.Db)] : await scope.LinesAsync(moment.Db, ct))
        {
            lines.AddRange(await Asked(part, filter).Take(most + 1).ToListAsync(ct));
        }

        IEnumerable<MeetingLine> once = lines.DistinctBy(t => t.Id);
        List<MeetingLine> found = filter.View == MeetingView.Past
            ? [.. once.OrderByDescending(t => t.StartsAt).ThenByDescending(t => t.Id)]
            : [.. once.OrderBy(t => t.StartsAt).ThenBy(t => t.Id)];
        bool hasMore = found.Count > most;
        found = [.. found.Take(most)];
        return new MeetingSlice(
            found, isList && hasMore ? new MeetingPlace(found[^1].StartsAt, found[^1].Id) : null, !isList && hasMore,
            isList ? new HashSet<DateOnly>() : await RestDaysAsync(filter, ct));
    }

    private static IQueryable<MeetingLine> Asked(IQueryable<MeetingLine> times, MeetingFilter filter)
    {
        DateTime first = OfficeZone.UtcOf(filter.First, TimeOnly.MinValue);
        if (filter.View == MeetingView.Past)
        {
            times = times.Where(t => t.StartsAt < first);
            return (filter.After is { } before ? times.Where(t => t.StartsAt <= before.At && (t.StartsAt < before.At || t.Id < before.Id)) : times)
                .OrderByDescending(t => t.StartsAt).ThenByDescending(t => t.Id);
        }

        times = times.Where(t => t.StartsAt >= first);
        if (filter.View != MeetingView.List)
        {
            DateTime end = OfficeZone.UtcOf(filter.Last.AddDays(1), TimeOnly.MinValue);
            times = times.Where(t => t.StartsAt < end);
        }
        else if (filter.After is { } after)
        {
            times = times.Where(t => t.StartsAt >= after.At && (t.StartsAt > after.At || t.Id > after.Id));
        }

        return times.OrderBy(t => t.StartsAt).ThenBy(t => t.Id);
    }

    private async Task<HashSet<DateOnly>> RestDaysAsync(MeetingFilter filter, CancellationToken ct)
    {
        RegionCode region = person.Regions.OrderBy(r => r.Value, StringComparer.Ordinal).FirstOrDefault();
        if (!(await reference.OrgansAsync(ct)).Regions.Contains(region))
        {
            return [];
        }

        WorkingCalendar calendar = await reference.CalendarAsync(region, ct);
        return [.. Enumerable.Range(0, filter.Last.DayNumber - filter.First.DayNumber + 1).Select(filter.First.AddDays).Where(day => !calendar.IsWorkingDay(day))];
    }
}
