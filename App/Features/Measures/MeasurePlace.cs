using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>Settles where and when a figure is asked for: within the person's regions, and in no month that has not begun.</summary>
public sealed class MeasurePlace(CaseScope scope, OfficeReference reference, StatisticalMonth months, TimeProvider clock)
{
    /// <summary>The regions that may be chosen, with their names, in the order of the tree.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> RegionsAsync(CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        HashSet<RegionCode> mine = [.. await scope.RegionsAsync(ct)];
        return [.. regions.All.Where(r => mine.Contains(r.Code) && r.Kind != RegionKind.CityProper).Select(r => (r.Code.Value, regions.FullName(r.Code)))];
    }

    /// <summary>The question with what it leaves open filled in. Throws <see cref="RuleBroken"/> for a foreign region or a month ahead.</summary>
    public async Task<MeasureQuery> SettleAsync(MeasureQuery query, CancellationToken ct)
    {
        IReadOnlyList<(string Code, string Name)> regions = await RegionsAsync(ct);
        MeasureRules.NoRegion.Require(regions.Count > 0);
        MeasureRules.ForeignRegion.Require(query.Region is not { } asked || regions.Any(r => r.Code == asked.Value), nameof(MeasureQuery.Region));
        DateOnly today = Data.Clock.OfficeZone.Today(clock), current = new(today.Year, today.Month, 1);
        DateOnly month = query.Month ?? current.AddMonths(-1);
        MeasureRules.MonthAhead.Require(months.PeriodOf(MeasureSpan.Month, month).From <= today, nameof(MeasureQuery.Month));
        return query with { Region = query.Region ?? RegionCode.Parse(regions[0].Code), Month = month };
    }

    /// <summary>The days of a question.</summary>
    public StatisticalPeriod PeriodOf(MeasureQuery query) => months.PeriodOf(query.Span, query.Month!.Value);
}
