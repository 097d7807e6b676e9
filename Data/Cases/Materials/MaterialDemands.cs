using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>The material list of a matter for one project: what must be uploaded, and what the office already has (免提交).</summary>
public static class MaterialDemands
{
    private const int DefaultOwedDays = 5;

    /// <summary>Works the list of a matter out that is applied for alone.</summary>
    /// <param name="catalogue">The catalogue of the day.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="resultOf">Says what the project already has of a result type, e.g. «建设用地规划许可证 地字第…号»; null when nothing.</param>
    /// <param name="flow">The flow of the project, which knows the results of regional evaluations; null where there is none.</param>
    public static IReadOnlyList<MaterialDemand> Of(CatalogueSet catalogue, ApprovalMatter matter, Func<string, string?> resultOf, ProjectFlow? flow = null) =>
        [.. catalogue.MaterialsOf(matter).Select((material, i) => Of(material, flow?.Find(matter.Code)?.Regional, i + 1, resultOf))];

    /// <summary>One line of the one list of a stage.</summary>
    public static MaterialDemand Of(FlowMaterial listed, int sort, Func<string, string?> resultOf)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return Of(listed.Material, listed.Regional, sort, resultOf);
    }

    private static MaterialDemand Of(ApplicationMaterial material, RegionalReference? regional, int sort, Func<string, string?> resultOf)
    {
        (MaterialSupply supply, string? by) = SupplyOf(material, regional, resultOf);
        return new MaterialDemand(
            material.Code, material.Name, sort, supply, by, material.ToleranceAllowed ? material.ToleranceDays ?? DefaultOwedDays : null)
        {
            TakenFrom = supply == MaterialSupply.SameMaterial ? [.. Refs(material, AutoSupplyKind.Material)] : [],
        };
    }

    private static (MaterialSupply Supply, string? By) SupplyOf(ApplicationMaterial material, RegionalReference? regional, Func<string, string?> resultOf)
    {
        if (!material.IsSupplied)
        {
            return (MaterialSupply.Upload, null);
        }

        if (material.AutoSupply.FirstOrDefault(s => s.Kind is AutoSupplyKind.Form or AutoSupplyKind.System) is { } made)
        {
            return (MaterialSupply.Form, made.Ref);
        }

        if (regional is not null && Refs(material, AutoSupplyKind.RegionalEvaluation).Any())
        {
            return (MaterialSupply.Regional, regional.Sentence);
        }

        if (Refs(material, AutoSupplyKind.Material).Any())
        {
            return (MaterialSupply.SameMaterial, null);
        }

        List<string> results = [.. Refs(material, AutoSupplyKind.Result)];
        return results.Count > 0
            ? (MaterialSupply.PriorResult, results.Select(resultOf).FirstOrDefault(found => found is not null))
            : Refs(material, AutoSupplyKind.ECertificate).Concat(Refs(material, AutoSupplyKind.DeptShare)).Any() ? (MaterialSupply.Shared, null)
            : (MaterialSupply.Upload, null);
    }

    private static IEnumerable<string> Refs(ApplicationMaterial material, AutoSupplyKind kind) =>
        material.AutoSupply.Where(s => s.Kind == kind).Select(s => s.Ref);
}
