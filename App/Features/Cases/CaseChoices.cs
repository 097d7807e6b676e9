using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>What the filters of the list offer: the matters, organs, people and regions of the person's scope. Read from what stands ready, not from the cases.</summary>
public sealed class CaseChoices(PageReads pages, CaseScope scope, OfficeReference reference)
{
    // More names than that are typed rather than chosen.
    private const int MostHandlers = 300;

    /// <summary>Reads them.</summary>
    public async Task<CaseOffer> ReadAsync(CancellationToken ct)
    {
        IReadOnlyList<Organ> organs = await scope.OrgansAsync(ct);
        HashSet<string> departments = [.. organs.Select(o => o.DepartmentCode)];
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        return new CaseOffer(
            [.. catalogue.Matters.Where(m => departments.Contains(m.Department)).OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => new CaseChoice(m.Code, m.Name))],
            [.. organs.Select(o => new CaseChoice(o.Id.ToString(), o.Name))],
            [.. (await scope.RegionsAsync(ct)).Select(r => new CaseChoice(r.Value, regions.FullName(r)))])
        {
            Stages = [.. catalogue.Stages.Select(s => new CaseChoice(s.Code, s.Name))],
            Departments = [.. catalogue.Departments.Where(d => departments.Contains(d.Code)).OrderBy(d => d.Sort).Select(d => new CaseChoice(d.Code, d.ShortName))],
            Handlers = await HandlersAsync([.. organs.Select(o => (Guid?)o.Id)], ct),
        };
    }

    private async Task<IReadOnlyList<string>> HandlersAsync(List<Guid?> organs, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        List<string> names = await moment.Db.Set<Person>().Where(p => organs.Contains(p.OrganId) && p.Assignments.Any(a => a.Role == Role.Reviewer || a.Role == Role.Utility))
            .Select(p => p.Name).Distinct().OrderBy(name => name).Take(MostHandlers + 1).ToListAsync(ct);
        return names.Count > MostHandlers ? [] : names;
    }
}
