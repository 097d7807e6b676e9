using System.Globalization;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>Reads what a form of one inspection begins with.</summary>
public sealed class InspectionSheets(PageReads reads, CaseScope scope)
{
    /// <summary>The organs in whose name the person may record.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> OrgansAsync(CancellationToken ct) => [.. (await scope.OrgansAsync(ct)).Select(o => (o.Id.ToString(), o.Name))];

    /// <summary>Name of a project in the person's regions; null when there is none of the code.</summary>
    public async Task<string?> ProjectAsync(string typed, CancellationToken ct)
    {
        if (!ProjectCode.TryParse(typed, out ProjectCode code))
        {
            return null;
        }

        List<RegionCode> regions = await scope.RegionsAsync(ct);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await moment.Db.Set<ConstructionProject>().Where(p => p.ProjectCode == code && regions.Contains(p.SiteRegion)).Select(p => p.Name).FirstOrDefaultAsync(ct);
    }

    /// <summary>A known inspection of the person's organs and regions; null for any other.</summary>
    public async Task<InspectionSheet?> FindAsync(Guid id, CancellationToken ct)
    {
        IReadOnlyList<Organ> organs = await scope.OrgansAsync(ct);
        List<RegionCode> regions = await scope.RegionsAsync(ct);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        var found = await (
            from i in moment.Db.Set<SupervisionInspection>().AsNoTracking()
            join p in moment.Db.Set<ConstructionProject>() on i.ProjectId equals p.Id
            where i.Id == id
            select new { Known = i, p.Name, p.ProjectCode }).FirstOrDefaultAsync(ct);
        return found is not null && regions.Contains(found.Known.RegionCode) && organs.Any(o => o.Id == found.Known.OrganId)
            ? new InspectionSheet(found.Known.Version, found.Known.OrganName, found.Name, found.Known.ProjectId, FormOf(found.Known, found.ProjectCode))
            : null;
    }

    private static InspectionForm FormOf(SupervisionInspection known, ProjectCode project) => new()
    {
        Number = known.Number, Project = project.Value, Organ = known.OrganId.ToString(), TaskType = known.TaskType, Manner = known.Manner.ToString(),
        InspectedOn = Shown(known.InspectedOn), Inspectors = known.Inspectors, Conclusion = known.Conclusion.ToString(), Findings = known.Findings,
        RectifyDue = Shown(known.RectifyDue), RectifiedOn = Shown(known.RectifiedOn),
    };

    private static string Shown(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
