using ApprovalOffice.Data.Catalogue.Materials;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Each material is wanted by somebody, and what supplies it exists.</summary>
internal static class MaterialCheck
{
    private const string File = "materials.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "materials", catalogue.Materials, m => m.Code);
        var used = catalogue.Matters.SelectMany(m => m.Materials).ToHashSet(StringComparer.Ordinal);
        foreach (var material in catalogue.Materials)
        {
            foreach (var supply in material.AutoSupply)
            {
                bool found = supply.Kind switch
                {
                    AutoSupplyKind.Result => catalogue.FindCertificate(supply.Ref) is not null || catalogue.FindProcessDocument(supply.Ref) is not null,
                    AutoSupplyKind.Material => catalogue.FindMaterial(supply.Ref) is not null,
                    _ => true,
                };
                faults.Refer(found, File, material.Code, "autoSupply", supply.Ref);
            }

            if (material.AppliesWhen is null && !used.Contains(material.Code))
            {
                faults.Remark(File, material.Code, "没有事项使用");
            }
        }
    }
}
