using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Who fills in, judges and sees the return of which region.</summary>
public sealed class ReturnScope(CurrentPerson person, CaseScope scope, OfficeReference reference)
{
    /// <summary>Code of the reform office, which answers for the return.</summary>
    internal const string ReformOffice = "GGB";

    /// <summary>The regions that report, of those the person sees, above before below.</summary>
    public async Task<IReadOnlyList<Region>> RegionsAsync(CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        HashSet<RegionCode> mine = [.. await scope.RegionsAsync(ct)], reporting = [.. organs.All.Where(o => o.DepartmentCode == ReformOffice).Select(o => o.RegionCode)];
        return [.. organs.Regions.All.Where(r => mine.Contains(r.Code) && reporting.Contains(r.Code))];
    }

    /// <summary>The regions whose returns a region's is put together from; none for a district.</summary>
    public async Task<IReadOnlyList<Region>> BelowAsync(RegionCode region, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        HashSet<RegionCode> reporting = [.. organs.All.Where(o => o.DepartmentCode == ReformOffice).Select(o => o.RegionCode)];
        return [.. organs.Regions.Below(region).Where(r => reporting.Contains(r.Code))];
    }

    /// <summary>Whether the person sees the return of a region.</summary>
    public async Task<bool> SeesAsync(RegionCode region, CancellationToken ct) => person.May(Permissions.Supervise) && (await scope.RegionsAsync(ct)).Contains(region);

    /// <summary>Whether the person fills in the return of a region: the own one only.</summary>
    public bool MayFill(RegionCode region) => person.May(Permissions.FillMonthly) && person.Regions.Contains(region);

    /// <summary>Whether the person judges the return of a region: the own one, and those directly below.</summary>
    public async Task<bool> MayJudgeAsync(RegionCode region, CancellationToken ct) =>
        person.May(Permissions.ApproveMonthly)
        && (person.Regions.Contains(region) || ((await reference.OrgansAsync(ct)).Regions.Find(region)?.ParentCode is { } above && person.Regions.Contains(above)));

    /// <summary>The reform office of a region, in whose name the return is numbered.</summary>
    internal async Task<Organ> OfficeAsync(RegionCode region, CancellationToken ct) => (await reference.OrgansAsync(ct)).All.First(o => o.DepartmentCode == ReformOffice && o.RegionCode == region);

    /// <summary>The person as records name them.</summary>
    internal (Guid Id, string Name) Me => (person.PersonId, person.Name);

    /// <summary>Refuses a region whose return the person does not fill in.</summary>
    internal void RequireFill(RegionCode region) => Data.Rules.RuleChecks.Require(MonthlyReturnRules.ForeignRegion, MayFill(region));
}
