using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>What a city sets of its materials itself, and which matters ask for them. What the system gets by itself is said of a new one only.</summary>
public static partial class MaterialFields
{
    private const int LongestTolerance = 30;
    private const string ByApplicant = "申请人", Supplied = "免提交", General = "通用", OnlyNew = "新增时填写；已有的只供核对，不导入。";

    private static readonly Dictionary<string, AutoSupplyKind> Ways = new(StringComparer.Ordinal)
    {
        ["申请表"] = AutoSupplyKind.Form, ["系统生成"] = AutoSupplyKind.System, ["区域评估"] = AutoSupplyKind.RegionalEvaluation, ["电子证照"] = AutoSupplyKind.ECertificate,
        ["部门共享"] = AutoSupplyKind.DeptShare, ["其他材料"] = AutoSupplyKind.Material, ["前序成果"] = AutoSupplyKind.Result,
    };

    private static readonly TextLimit Name = new("材料名称", 100), Template = new("示范文本", 200, Required: false), Instruction = new("填报须知", 400, Multiline: true);
    private static readonly TextLimit Source = new("免提交的来源", 400, Required: false, Multiline: true);

    /// <summary>The columns after the code, in the words of this catalogue.</summary>
    public static IReadOnlyList<CatalogueField<ApplicationMaterial>> Of(CatalogueSet catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            new()
            {
                Label = "材料名称", Help = "对外显示的名称", IsRequired = true, Read = m => m.Name, ProblemOf = (_, text) => OfficeText.ProblemOf(text, Name),
                Write = (entry, text) => entry["name"] = text,
            },
            new()
            {
                Label = "提交方式", Help = OnlyNew, Choices = [ByApplicant, Supplied], Read = m => m.SubmitBy,
                BeginProblemOf = text => text.Length == 0 ? "新增的材料请填写提交方式" : null, Begin = (entry, text) => entry["submitBy"] = text,
            },
            new()
            {
                Label = "来源", Help = "由谁出具", IsRequired = true, Choices = [.. catalogue.Materials.Select(m => m.Source).Distinct()], Read = m => m.Source,
                Write = (entry, text) => entry["source"] = text,
            },
            Copies("纸质份数", m => m.PaperCopies, "paperCopies"),
            Copies("电子份数", m => m.ElectronicCopies, "electronicCopies"),
            new()
            {
                Label = "容缺天数", Help = $"可以容缺的填后补的工作日天数，1 至 {LongestTolerance}；不可容缺的留空", IsNumber = true,
                Read = m => m.ToleranceAllowed ? FieldTexts.Of(m.ToleranceDays ?? 0) : "", ProblemOf = Tolerance, Write = Tolerate,
            },
            new()
            {
                Label = "示范文本", Help = "名称或者编号，没有的留空", Read = m => m.Template ?? "", ProblemOf = (_, text) => OfficeText.ProblemOf(text, Template),
                Write = (entry, text) => entry["template"] = text.Length == 0 ? null : text,
            },
            new()
            {
                Label = "填报须知", Help = "申请人怎样准备", IsRequired = true, Read = m => m.Instruction, ProblemOf = (_, text) => OfficeText.ProblemOf(text, Instruction),
                Write = (entry, text) => entry["instruction"] = text,
            },
            new()
            {
                Label = "适用事项", Help = "要求提交这种材料的事项编码，用顿号隔开", Read = m => FieldTexts.OfCodes(WantedBy(catalogue, m.Code)),
                BeginProblemOf = text => FieldTexts.Codes(text).Length == 0 ? "新增的材料请填写要求提交它的事项编码" : ProblemOfMatters(catalogue, text), Begin = (entry, text) => entry["stage"] = StageOf(text),
                ProblemOf = (m, text) => ProblemOfMatters(catalogue, text) ?? ProblemOfLess(catalogue, m, text), Write = (_, _) => { }, Link = LinkMatters,
            },
            new()
            {
                Label = "免提交的来源", Help = $"{OnlyNew}免提交的材料一行一条：方式：来源。方式有{string.Join('、', Ways.Keys)}；来源写证照名称、部门编码、成果或者材料的编码，如“电子证照：营业执照”",
                Read = m => string.Join('\n', m.AutoSupply.Select(s => $"{Ways.First(w => w.Value == s.Kind).Key}：{s.Ref}")), BeginProblemOf = text => ProblemOfWays(catalogue, text),
                Begin = (entry, text) => entry["autoSupply"] = new JsonArray([.. FieldTexts.Lines(text).Select(line => (JsonNode)WayOf(line)!)]),
                ProblemOf = (m, text) => m.IsSupplied == (text.Length > 0) ? null : m.IsSupplied ? "免提交的材料应写明从哪里取得" : "由申请人提交的材料不填免提交的来源",
            },
        ];
    }

    /// <summary>A new material of this code, as yet empty; null when a material is not called so: CL and a number of three digits.</summary>
    public static JsonObject? New(string code) => !Code().IsMatch(code) ? null : new JsonObject
    {
        ["code"] = code,
        ["name"] = "",
        ["form"] = "电子",
        ["paperCopies"] = 0,
        ["electronicCopies"] = 1,
        ["source"] = "",
        ["submitBy"] = ByApplicant,
        ["autoSupply"] = new JsonArray(),
        ["toleranceAllowed"] = false,
        ["template"] = null,
        ["instruction"] = "",
        ["stage"] = General,
    };

    private static IEnumerable<string> WantedBy(CatalogueSet catalogue, string material) => catalogue.Matters.Where(m => m.Materials.Contains(material)).Select(m => m.Code);

    // SX-3-003 is a matter of the third stage; what several stages want is general.
    private static string StageOf(string matters) => FieldTexts.Codes(matters).Select(code => code[3..4]).Distinct().ToArray() is [var one] ? one : General;

    private static string? ProblemOfMatters(CatalogueSet catalogue, string text) => FieldTexts.ProblemOfCodes("事项目录", text, code => catalogue.FindMatter(code) is not null);

    // The form that people sign and what the system makes goes with every application.
    private static string? ProblemOfLess(CatalogueSet catalogue, ApplicationMaterial material, string text) =>
        material.AutoSupply.Any(s => s.Kind is AutoSupplyKind.Form or AutoSupplyKind.System) && WantedBy(catalogue, material.Code).Except(FieldTexts.Codes(text)).Any()
            ? "系统生成的材料不能从事项中去掉" : null;

    private static string? ProblemOfWays(CatalogueSet catalogue, string text) => OfficeText.ProblemOf(text, Source) ?? FieldTexts.Lines(text).Select(line => WayOf(line) switch
    {
        null => $"“{line}”应写作“方式：来源”，方式有{string.Join('、', Ways.Keys)}",
        var way when way["kind"]!.GetValue<string>() == "result" && catalogue.FindCertificate(RefOf(way)) is null => $"证照目录中没有 {RefOf(way)}",
        var way when way["kind"]!.GetValue<string>() == "material" && catalogue.FindMaterial(RefOf(way)) is null => $"材料目录中没有 {RefOf(way)}",
        _ => null,
    }).FirstOrDefault(problem => problem is not null);

    private static JsonObject? WayOf(string line)
    {
        int at = line.IndexOfAny(['：', ':']);
        string from = at < 0 ? "" : line[(at + 1)..].Trim();
        return from.Length is 0 or > 50 || !Ways.TryGetValue(line[..at].Trim(), out AutoSupplyKind kind) ? null
            : new JsonObject { ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), ["ref"] = from };
    }

    private static string RefOf(JsonObject way) => way["ref"]!.GetValue<string>();

    private static void LinkMatters(CatalogueDraft draft, string code, string before, string after)
    {
        string[] known = FieldTexts.Codes(before), wanted = FieldTexts.Codes(after);
        foreach (string matter in wanted.Except(known))
        {
            draft.EntryOf("matters.json", matter)["materials"]!.AsArray().Add(code);
        }

        foreach (string matter in known.Except(wanted))
        {
            JsonArray materials = draft.EntryOf("matters.json", matter)["materials"]!.AsArray();
            materials.Remove(materials.First(one => one!.GetValue<string>() == code));
        }
    }

    private static CatalogueField<ApplicationMaterial> Copies(string label, Func<ApplicationMaterial, int> read, string name)
    {
        Func<string, string?> problem = FieldTexts.Between(label, 0, 20);
        return new()
        {
            Label = label, Help = "0 至 20", IsNumber = true, IsRequired = true, Read = m => FieldTexts.Of(read(m)), ProblemOf = (_, text) => problem(text),
            Write = (entry, text) => entry[name] = FieldTexts.Number(text),
        };
    }

    private static string? Tolerance(ApplicationMaterial material, string text) =>
        text.Length == 0 ? null
        : material.IsSupplied ? "由系统取得、免提交的材料不需要容缺"
        : FieldTexts.Number(text) is >= 1 and <= LongestTolerance ? null : $"容缺天数应为 1 至 {LongestTolerance} 的整数，不可容缺的留空";

    private static void Tolerate(JsonObject entry, string text)
    {
        entry["toleranceAllowed"] = text.Length > 0;
        entry.Remove("toleranceDays");
        if (FieldTexts.Number(text) is { } days)
        {
            entry["toleranceDays"] = days;
        }
    }

    [GeneratedRegex(@"\ACL-[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
