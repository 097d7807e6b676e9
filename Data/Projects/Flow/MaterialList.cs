using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Themes;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>The materials of a flow, each once, with who brings it.</summary>
internal sealed class MaterialList(CatalogueSet catalogue, ThemeFlow theme, IReadOnlyList<FlowMatter> matters, RegionalReference? regional, Func<string, string?> resultOf)
{
    private readonly Dictionary<string, FlowMatter> _producers = matters
        .SelectMany(m => m.Matter.Results, (m, result) => (result, m)).DistinctBy(p => p.result).ToDictionary(p => p.result, p => p.m);

    public IReadOnlyList<FlowMaterial> Build()
    {
        Dictionary<string, List<string>> wanted = [];
        foreach (FlowMatter matter in matters)
        {
            foreach (string code in matter.Matter.Materials)
            {
                (wanted.TryGetValue(code, out List<string>? by) ? by : wanted[code] = []).Add(matter.Code);
            }
        }

        foreach (ApplicationMaterial general in catalogue.Materials.Where(m => m.AppliesWhen is not null || theme.ExtraMaterials.Contains(m.Code)))
        {
            if (IsWanted(general, wanted))
            {
                wanted.TryAdd(general.Code, []);
            }
        }

        return [.. catalogue.Materials.Where(m => wanted.ContainsKey(m.Code)).Select(m => Of(m, wanted))];
    }

    // appliesWhen is a sentence; what the flow itself decides is decided here, the rest is shown as a condition.
    private bool IsWanted(ApplicationMaterial material, Dictionary<string, List<string>> wanted) => material.AppliesWhen switch
    {
        null => true,
        "mode=告知承诺" => matters.Any(m => m.Mode == HandlingMode.OnCommitment),
        "location=REGIONAL且成果有效" => regional is not null,
        "存在容缺后补材料" => wanted.Keys.Any(code => catalogue.Material(code) is { ToleranceAllowed: true }),
        { } said when said.StartsWith("主题", StringComparison.Ordinal) => said.Contains(theme.Code, StringComparison.Ordinal),
        _ => matters.Count > 0,
    };

    private FlowMaterial Of(ApplicationMaterial material, Dictionary<string, List<string>> wanted)
    {
        (MaterialProvision provision, string? source) = ProvisionOf(material, wanted);
        string? when = material.AppliesWhen is "委托他人办理" or "存在容缺后补材料" ? material.AppliesWhen : null;
        return new FlowMaterial(material, provision, source, when, wanted[material.Code]);
    }

    private (MaterialProvision Provision, string? Source) ProvisionOf(ApplicationMaterial material, Dictionary<string, List<string>> wanted)
    {
        foreach (string result in Refs(material, AutoSupplyKind.Result))
        {
            if (resultOf(result) is { } held)
            {
                return (MaterialProvision.Held, held);
            }
        }

        if (!material.IsSupplied)
        {
            return (MaterialProvision.Bring, null);
        }

        return material.AutoSupply.Select(supply => SourceOf(supply, wanted)).FirstOrDefault(found => found is not null) is { } source
            ? (MaterialProvision.Supplied, source)
            : (MaterialProvision.Bring, null);
    }

    // Where the link fails the applicant uploads (materials.json, principles): a result that nothing in the flow makes and
    // nobody has seen, or an evaluation outside every evaluated area.
    private string? SourceOf(AutoSupply supply, Dictionary<string, List<string>> wanted) => supply.Kind switch
    {
        AutoSupplyKind.Form => $"由申请表自动生成（{supply.Ref}）",
        AutoSupplyKind.System => supply.Ref,
        AutoSupplyKind.ECertificate => $"从电子证照库调取（{supply.Ref}）",
        AutoSupplyKind.DeptShare => $"由{catalogue.FindDepartment(supply.Ref)?.Name ?? supply.Ref}共享",
        AutoSupplyKind.RegionalEvaluation => regional is null ? null : $"引用“{regional.Area.Name}”的区域评估成果",
        AutoSupplyKind.Material => wanted.ContainsKey(supply.Ref) ? $"取自“{catalogue.Material(supply.Ref).Name}”" : null,
        AutoSupplyKind.Result => _producers.TryGetValue(supply.Ref, out FlowMatter? producer)
            ? $"由“{producer.Matter.Name}”的成果自动带出（{catalogue.FindCertificate(supply.Ref)?.Name ?? supply.Ref}）"
            : null,
        _ => null,
    };

    private static IEnumerable<string> Refs(ApplicationMaterial material, AutoSupplyKind kind) =>
        material.AutoSupply.Where(s => s.Kind == kind).Select(s => s.Ref);
}
