using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Themes;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>The materials of a flow, each once, with who brings it.</summary>
internal sealed class MaterialList(CatalogueSet catalogue, ThemeFlow theme, IReadOnlyList<FlowMatter> matters, RegionalReference? regional, Func<string, string?> resultOf)
{
    private const string ParallelTrack = "5";

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
        return new FlowMaterial(material, provision, source, when, wanted[material.Code])
        {
            Regional = material.IsSupplied && Refs(material, AutoSupplyKind.RegionalEvaluation).Any() ? RegionalOf(wanted[material.Code]) : null,
            TakenFrom = material.IsSupplied ? [.. Refs(material, AutoSupplyKind.Material)] : [],
        };
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

        if (material.AutoSupply.Select(supply => SourceOf(material, supply, wanted)).FirstOrDefault(found => found is not null) is { } source)
        {
            return (MaterialProvision.Supplied, source);
        }

        return material.AutoSupply.Select(SharedBy).FirstOrDefault(found => found is not null) is { } shared
            ? (MaterialProvision.Shared, $"{shared}；暂不能取得的请上传")
            : (MaterialProvision.Bring, null);
    }

    // Where the link fails the applicant uploads (materials.json, principles): a result that nothing in the flow makes and
    // nobody has seen, or an evaluation outside every evaluated area.
    private string? SourceOf(ApplicationMaterial material, AutoSupply supply, Dictionary<string, List<string>> wanted) => supply.Kind switch
    {
        AutoSupplyKind.Form => $"由申请表自动生成（{supply.Ref}）",
        AutoSupplyKind.System => supply.Ref,
        AutoSupplyKind.RegionalEvaluation => RegionalOf(wanted[material.Code]) is { } result ? $"引用{result.Sentence}" : null,
        AutoSupplyKind.Material => SharedWith(material, wanted),
        AutoSupplyKind.Result => _producers.TryGetValue(supply.Ref, out FlowMatter? producer)
            ? $"由“{producer.Matter.Name}”的成果自动带出（{catalogue.FindCertificate(supply.Ref)?.Name ?? supply.Ref}）"
            : null,
        _ => null,
    };

    private string? SharedBy(AutoSupply supply) => supply.Kind switch
    {
        AutoSupplyKind.ECertificate => $"由电子证照库共享（{supply.Ref}）",
        AutoSupplyKind.DeptShare => $"由{catalogue.FindDepartment(supply.Ref)?.Name ?? supply.Ref + "部门"}共享",
        _ => null,
    };

    // A result holds for a material only where it holds for every matter that wants it; the reference sheet of the whole names any.
    private RegionalReference? RegionalOf(List<string> codes)
    {
        List<RegionalReference?> held = [.. matters.Where(m => codes.Contains(m.Code)).Select(m => m.Regional)];
        return codes.Count == 0 ? regional : held.Contains(null) ? null : held.FirstOrDefault();
    }

    // All that it is taken from, handed in with the same stage or an earlier one; the parallel track goes beside them all.
    private string? SharedWith(ApplicationMaterial material, Dictionary<string, List<string>> wanted)
    {
        List<string> from = [.. Refs(material, AutoSupplyKind.Material)];
        if (!from.TrueForAll(wanted.ContainsKey))
        {
            return null;
        }

        string names = string.Concat(from.Select(code => $"“{catalogue.Material(code).Name}”"));
        HashSet<string> stages = StagesOf(wanted[material.Code]);
        if (from.TrueForAll(code => stages.Overlaps(StagesOf(wanted[code]))))
        {
            return $"取自{names}，只需提交一次";
        }

        bool comesLater = from.Exists(code => !stages.Contains(ParallelTrack) && StagesOf(wanted[code]).All(s => string.CompareOrdinal(s, stages.Max()) > 0));
        return comesLater ? null : $"取自{names}；该材料尚未提交的，先在此上传";
    }

    private HashSet<string> StagesOf(List<string> codes) => [.. matters.Where(m => codes.Contains(m.Code)).Select(m => m.StageCode)];

    private static IEnumerable<string> Refs(ApplicationMaterial material, AutoSupplyKind kind) =>
        material.AutoSupply.Where(s => s.Kind == kind).Select(s => s.Ref);
}
