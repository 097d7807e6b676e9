using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Regions;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>What the filters of the list offer: the matters, organs and regions of the person's scope. Read from what stands ready, not from the cases.</summary>
public sealed class CaseChoices(CaseScope scope, OfficeReference reference)
{
    /// <summary>Reads them.</summary>
    public async Task<CaseOffer> ReadAsync(CancellationToken ct)
    {
        IReadOnlyList<Organ> organs = await scope.OrgansAsync(ct);
        HashSet<string> departments = [.. organs.Select(o => o.DepartmentCode)];
        IReadOnlyList<ApprovalMatter> matters = (await reference.CatalogueTodayAsync(ct)).Catalogue.Matters;
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        return new CaseOffer(
            [.. matters.Where(m => departments.Contains(m.Department)).OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => new CaseChoice(m.Code, m.Name))],
            [.. organs.Select(o => new CaseChoice(o.Id.ToString(), o.Name))],
            [.. (await scope.RegionsAsync(ct)).Select(r => new CaseChoice(r.Value, regions.FullName(r)))]);
    }
}
