using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Organs;

/// <summary>Finds the organ that is competent for a matter of a department at a site.</summary>
/// <param name="regions">The loaded regions.</param>
/// <param name="organs">All organs.</param>
public sealed class OrganDirectory(RegionTree regions, IEnumerable<Organ> organs)
{
    private readonly Dictionary<(string Department, RegionCode Region), Organ> _organs =
        organs.ToDictionary(o => (o.DepartmentCode, o.RegionCode));

    /// <summary>The regions it goes by.</summary>
    public RegionTree Regions => regions;

    /// <summary>All organs in the order of lists.</summary>
    public IEnumerable<Organ> All => _organs.Values.OrderBy(o => o.RegionCode.Value, StringComparer.Ordinal).ThenBy(o => o.Sort);

    /// <summary>Reads regions and organs (with sections) from the database.</summary>
    public static async Task<OrganDirectory> LoadAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tree = await RegionTree.LoadAsync(context, cancellationToken);
        return new OrganDirectory(tree, await context.Set<Organ>().AsNoTracking().Include(o => o.Sections).ToListAsync(cancellationToken));
    }

    /// <summary>The department's organ in exactly this region, or null.</summary>
    public Organ? Find(string departmentCode, RegionCode region) => _organs.GetValueOrDefault((departmentCode, region));

    /// <summary>
    /// The department's organ in the site's region or, where it has none there (市本级, a utility that serves the
    /// whole city), in the nearest region above.
    /// Throws <see cref="RuleBroken"/>: REGN-001 for an unknown region, ORGN-003 when there is none up to the root.
    /// </summary>
    public Organ Competent(string departmentCode, RegionCode site) =>
        regions.Ancestors(site).Prepend(regions.Get(site))
            .Select(region => Find(departmentCode, region.Code))
            .FirstOrDefault(organ => organ is not null)
        ?? throw new RuleBroken(OrganRules.NoneCompetent, nameof(Organ), $"{departmentCode}，{regions.FullName(site)}");
}
