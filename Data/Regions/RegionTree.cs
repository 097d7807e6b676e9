using System.Collections.Frozen;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Regions;

/// <summary>All regions of this system in memory, immutable: there are a few hundred at most, and every scope asks them.</summary>
public sealed class RegionTree
{
    private readonly FrozenDictionary<RegionCode, Region> _regions;
    private readonly ILookup<RegionCode?, Region> _below;

    /// <summary>Builds the tree. Throws <see cref="RuleBroken"/> (REGN-002) for a double code, an unknown parent or a wrong path.</summary>
    public RegionTree(IEnumerable<Region> regions)
    {
        var list = regions.OrderBy(r => r.Path, StringComparer.Ordinal).ToList();
        foreach (var twice in list.GroupBy(r => r.Code).Where(g => g.Count() > 1))
        {
            throw new RuleBroken(RegionRules.BrokenTree, detail: $"区划代码 {twice.Key} 重复");
        }

        _regions = list.ToFrozenDictionary(r => r.Code);
        foreach (var region in list)
        {
            // A path that follows from the parent's cannot run in a circle.
            string above = region.ParentCode is not { } parent ? string.Empty
                : _regions.TryGetValue(parent, out var found) ? found.Path
                : throw new RuleBroken(RegionRules.BrokenTree, detail: $"{region.Code} {region.Name} 的上级 {parent} 不存在");
            if (region.Path != $"{above}{region.Code.Value}/")
            {
                throw new RuleBroken(RegionRules.BrokenTree, detail: $"{region.Code} {region.Name} 的路径与上级不符");
            }
        }

        _below = list.ToLookup(r => r.ParentCode);
    }

    /// <summary>All regions, parents before children.</summary>
    public IEnumerable<Region> All => _regions.Values.OrderBy(r => r.Path, StringComparer.Ordinal);

    /// <summary>The regions with nothing above them: the province, the Corps.</summary>
    public IEnumerable<Region> Roots => _below[null];

    /// <summary>Reads the tree from the database.</summary>
    public static async Task<RegionTree> LoadAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new RegionTree(await context.Set<Region>().AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>Whether the tree has such a region.</summary>
    public bool Contains(RegionCode code) => _regions.ContainsKey(code);

    /// <summary>The region, or null when the tree has none.</summary>
    public Region? Find(RegionCode code) => _regions.GetValueOrDefault(code);

    /// <summary>The region. Throws <see cref="RuleBroken"/> (REGN-001) when the tree has none.</summary>
    public Region Get(RegionCode code, string? field = null) =>
        Find(code) ?? throw new RuleBroken(RegionRules.Unknown, field, code.Value.Length == 0 ? null : code.Value);

    /// <summary>What is wrong with typed text as a region of this tree, in Chinese; null when nothing is.</summary>
    public string? ProblemOf(string? text) =>
        RegionCode.ProblemOf(text) ?? (RegionCode.TryParse(text, out var code) && Contains(code) ? null : RegionRules.Unknown.Sentence);

    /// <summary>The regions directly below.</summary>
    public IEnumerable<Region> Below(RegionCode code) => _below[code];

    /// <summary>The regions above, the nearest first; empty for a root.</summary>
    public IEnumerable<Region> Ancestors(RegionCode code)
    {
        for (var region = Get(code); region.ParentCode is { } parent; region = _regions[parent])
        {
            yield return _regions[parent];
        }
    }

    /// <summary>All regions below, parents before children, without the region itself.</summary>
    public IEnumerable<Region> Descendants(RegionCode code) =>
        Below(code).SelectMany(child => Descendants(child.Code).Prepend(child));

    /// <summary>Whether <paramref name="code"/> is <paramref name="scope"/> or lies below it; false when either is unknown.</summary>
    public bool IsWithin(RegionCode code, RegionCode scope) =>
        Find(code) is { } region && Find(scope) is { } outer && region.IsWithin(outer);

    /// <summary>Names from the root down, e.g. «示范省示范市城东区»; a name that repeats the one above, as «示范市本级» does, stands for both.</summary>
    public string FullName(RegionCode code) =>
        Ancestors(code).Reverse().Append(Get(code)).Select(r => r.Name).Aggregate(
            (Whole: "", Above: (string?)null),
            (said, name) => (said.Above is { } above && name.StartsWith(above, StringComparison.Ordinal) ? said.Whole[..^above.Length] + name : said.Whole + name, name)).Whole;
}
