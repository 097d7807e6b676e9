using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>The material list of a matter for one project: what must be uploaded, and what the office already has (免提交).</summary>
public static class MaterialDemands
{
    private const int DefaultOwedDays = 5;

    /// <summary>Works the list out.</summary>
    /// <param name="catalogue">The catalogue of the day.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="resultOf">Says what the project already has of a result type, e.g. «建设用地规划许可证 地字第…号»; null when nothing.</param>
    public static IReadOnlyList<MaterialDemand> Of(CatalogueSet catalogue, ApprovalMatter matter, Func<string, string?> resultOf) =>
        [.. catalogue.MaterialsOf(matter).Select((material, i) => Of(material, i + 1, resultOf))];

    /// <summary>One line of the list.</summary>
    public static MaterialDemand Of(ApplicationMaterial material, int sort, Func<string, string?> resultOf)
    {
        ArgumentNullException.ThrowIfNull(material);
        (MaterialSupply supply, string? by) = SupplyOf(material, resultOf);
        return new MaterialDemand(
            material.Code, material.Name, sort, supply, by, material.ToleranceAllowed ? material.ToleranceDays ?? DefaultOwedDays : null);
    }

    private static (MaterialSupply Supply, string? By) SupplyOf(ApplicationMaterial material, Func<string, string?> resultOf)
    {
        if (!material.IsSupplied)
        {
            return (MaterialSupply.Upload, null);
        }

        if (material.AutoSupply.FirstOrDefault(s => s.Kind == AutoSupplyKind.Form) is { } form)
        {
            return (MaterialSupply.Form, form.Ref);
        }

        List<string> results = [.. material.AutoSupply.Where(s => s.Kind == AutoSupplyKind.Result).Select(s => s.Ref)];
        return results.Count == 0
            ? (MaterialSupply.Shared, null)
            : (MaterialSupply.PriorResult, results.Select(resultOf).FirstOrDefault(found => found is not null));
    }
}
