using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>
/// What makes a matter what it is: said once, of a new one. Of a known one it hangs together with themes, conditions and certificates and is only shown.
/// </summary>
internal static partial class MatterBeginnings
{
    /// <summary>Head of the column of themes.</summary>
    public const string Themes = "适用主题";

    private const string WorkingDays = "工作日", CalendarDays = "自然日", Instantly = "即时", OnlyNew = "新增时填写；已有的只供核对，不导入。";
    private const int LongestStatute = 400;

    private static readonly TextLimit Law = new("法定依据", 1500, Multiline: true), FeeName = new("收费项目", 50, Required: false), FeeBasis = new("收费依据", 200);

    /// <summary>What the code of a matter looks like.</summary>
    [GeneratedRegex(@"\ASX-[1-5]-[0-9]{3}\z", RegexOptions.CultureInvariant)]
    public static partial Regex Code();

    /// <summary>A matter with its code and what every new one begins with: no promise, no special procedure, no regional evaluation.</summary>
    public static JsonObject Blank(string code) => new()
    {
        ["code"] = code,
        ["name"] = "",
        ["basicDirectoryCode"] = "",
        ["stage"] = StageOf(code),
        ["department"] = "",
        ["coDepartments"] = new JsonArray(),
        ["kind"] = MatterKind.Other.Chinese(),
        ["legalBasis"] = new JsonArray(),
        ["legalBasisConfidence"] = "medium",
        ["statutoryDays"] = null,
        ["promisedDays"] = new JsonObject { ["n"] = 0, ["unit"] = "workingDay" },
        ["acceptanceDays"] = 0,
        ["commitment"] = new JsonObject { ["allowed"] = false, ["commitmentCodes"] = new JsonArray(), ["conditions"] = null },
        ["parallel"] = true,
        ["jointGroup"] = null,
        ["countsInStageTime"] = StageOf(code) != "5",
        ["prerequisites"] = new JsonArray(),
        ["specialProcedures"] = new JsonArray(),
        ["materials"] = new JsonArray(),
        ["results"] = new JsonArray(),
        ["regionalEvaluation"] = null,
        ["fees"] = new JsonObject { ["charged"] = false },
        ["serviceObjects"] = "",
        ["handling"] = new JsonObject { ["window"] = "", ["onlineDepth"] = "", ["onlineLevel"] = 4, ["maxVisits"] = 0, ["mobile"] = false, ["applicantInitiated"] = true },
        ["reviewPoints"] = new JsonArray(),
        ["approvalConditions"] = new JsonArray(),
        ["statutoryFrom"] = "acceptance",
        ["extension"] = null,
        ["dutyDays"] = null,
    };

    /// <summary>事项类型.</summary>
    public static CatalogueField<ApprovalMatter> Kind(CatalogueSet catalogue) => new()
    {
        Label = "事项类型", Help = OnlyNew, Read = m => m.Kind.Chinese(), Choices = [.. catalogue.Files.Matters.Kinds.Select(kind => kind.Chinese())],
        BeginProblemOf = text => text.Length == 0 ? "新增的事项请填写事项类型" : null, Begin = (entry, text) => entry["kind"] = text,
    };

    /// <summary>法定时限.</summary>
    public static CatalogueField<ApprovalMatter> Statute() => new()
    {
        Label = "法定时限", Help = $"{OnlyNew}如 20 个工作日、45 个自然日；没有法定时限的留空", Read = m => m.StatutoryLimit?.ToString() ?? "",
        BeginProblemOf = text => text.Length == 0 || DaysOf(text) is not null ? null : $"法定时限应写作“20 个工作日”或者“45 个自然日”，最多 {LongestStatute} 日",
        Begin = (entry, text) => entry["statutoryDays"] = text.Length == 0 ? null : DaysOf(text),

        // 行政许可法第四十二条: a licence for which no law says a limit is decided within twenty days.
        ProblemOf = (m, text) => text.Length == 0 && m.Kind.IsLicense() ? "行政许可都有法定时限：法律没有专门规定的填 20 个工作日（行政许可法第四十二条）" : null,
    };

    /// <summary>承诺时限单位.</summary>
    public static CatalogueField<ApprovalMatter> PromisedUnit() => new()
    {
        Label = "承诺时限单位", Help = OnlyNew, Choices = [WorkingDays, CalendarDays], Read = m => m.PromisedDays.Unit == Clock.DayUnit.WorkingDay ? WorkingDays : CalendarDays,
        Begin = (entry, text) => entry["promisedDays"]!["unit"] = text == CalendarDays ? "calendarDay" : "workingDay",
    };

    /// <summary>收费项目.</summary>
    public static CatalogueField<ApprovalMatter> Fee() => new()
    {
        Label = "收费项目", Help = $"{OnlyNew}不收费的留空", Read = m => m.Fees.Name ?? "", BeginProblemOf = text => OfficeText.ProblemOf(text, FeeName),
        Begin = (entry, text) =>
        {
            if (text.Length > 0)
            {
                (entry["fees"]!["charged"], entry["fees"]!["name"]) = (true, text);
            }
        },
    };

    /// <summary>The columns after all others.</summary>
    public static IEnumerable<CatalogueField<ApprovalMatter>> Rest(CatalogueSet catalogue)
    {
        yield return FeeLaw();
        yield return new()
        {
            Label = "基本目录编码", Help = $"{OnlyNew}12 位数字", Read = m => m.BasicDirectoryCode, BeginProblemOf = text => ProblemOfDirectory(catalogue, text),
            Begin = (entry, text) => entry["basicDirectoryCode"] = OfficeText.Narrow(text),
        };
        yield return new()
        {
            Label = "法定依据", Help = $"{OnlyNew}一行一条：法律名称：条款，如“城乡规划法：第四十条”", Read = m => string.Join('\n', m.LegalBasis.Select(b => $"{b.Law}：{b.Article}")),
            BeginProblemOf = ProblemOfLaw, Begin = (entry, text) => entry["legalBasis"] = new JsonArray([.. FieldTexts.Lines(text).Select(LawOf)]),
        };
        yield return Codes("前置事项", "事项编码，用顿号隔开；没有的留空", m => m.Prerequisites, "prerequisites", catalogue.FindMatter, isRequired: false);
        yield return Codes("申报材料", "材料编码，用顿号隔开", m => m.Materials, "materials", catalogue.FindMaterial);
        yield return Codes("办理结果", "证照编码，用顿号隔开", m => m.Results, "results", catalogue.FindCertificate) with { Link = LinkResults };
        yield return new()
        {
            Label = Themes, Help = $"{OnlyNew}主题编码，用顿号隔开，在这些主题中必办；没有主题采用的事项不出现在项目的事项清单中",
            Read = m => FieldTexts.OfCodes(catalogue.Themes.Where(t => t.Lists(m.Code)).Select(t => t.Code)),
            BeginProblemOf = text => FieldTexts.ProblemOfCodes("主题", text, code => catalogue.FindTheme(code) is not null), Begin = (_, _) => { },
            ProblemOf = (m, text) => ProblemOfThemes(catalogue, m, text), Link = LinkThemes,
        };
        yield return new()
        {
            Label = "联审组", Help = $"{OnlyNew}编码，如 LB-3；单独办理的留空", Read = m => m.JointGroup ?? "", Choices = [.. catalogue.Files.Stages.JointGroups.Select(g => g.Code)],
            Begin = (entry, text) => entry["jointGroup"] = text.Length == 0 ? null : text,
            ProblemOf = (m, text) => catalogue.Files.Stages.JointGroups.FirstOrDefault(g => g.Code == text) is { } group && group.Stage != m.Stage ? $"{group.Name}不属于本阶段" : null,
        };
        yield return new()
        {
            Label = "依申请办理", Help = $"{OnlyNew}由申请人申请的填是，部门之间流转的填否；留空为是", Choices = [FieldTexts.Yes, FieldTexts.No],
            Read = m => m.Handling.ApplicantInitiated ? FieldTexts.Yes : FieldTexts.No, Begin = (entry, text) => entry["handling"]!["applicantInitiated"] = text != FieldTexts.No,
        };
    }

    private static CatalogueField<ApprovalMatter> FeeLaw() => new()
    {
        Label = "收费依据", Help = $"{OnlyNew}收费的填写文号", Read = m => m.Fees.Basis ?? "",
        Begin = (entry, text) =>
        {
            if (text.Length > 0)
            {
                entry["fees"]!["basis"] = text;
            }
        },
        ProblemOf = (m, text) => m.Fees.Charged ? OfficeText.ProblemOf(text, FeeBasis) : text.Length > 0 ? "本事项不收费" : null,
    };

    private static CatalogueField<ApprovalMatter> Codes(
        string label, string help, Func<ApprovalMatter, IReadOnlyList<string>> read, string name, Func<string, object?> find, bool isRequired = true) => new()
    {
        Label = label, Help = OnlyNew + help, Read = m => FieldTexts.OfCodes(read(m)),
        BeginProblemOf = text => isRequired && FieldTexts.Codes(text).Length == 0 ? $"新增的事项请填写{label}" : FieldTexts.ProblemOfCodes("目录", text, code => find(code) is not null),
        Begin = (entry, text) => entry[name] = FieldTexts.ToCodes(text),
    };

    private static string StageOf(string code) => code[3..4];

    private static JsonObject? DaysOf(string text)
    {
        Match said = Days().Match(OfficeText.Narrow(text));
        bool instant = text == Instantly;
        int? number = instant ? 0 : said.Success ? FieldTexts.Number(said.Groups["n"].Value) : null;
        return number is null or > LongestStatute ? null
            : new JsonObject { ["n"] = number, ["unit"] = !instant && said.Groups["unit"].Value == CalendarDays ? "calendarDay" : "workingDay" };
    }

    private static string? ProblemOfDirectory(CatalogueSet catalogue, string text)
    {
        string code = OfficeText.Narrow(text);
        return code.Length != 12 || !code.All(char.IsAsciiDigit) ? "基本目录编码应为 12 位数字"
            : catalogue.Matters.FirstOrDefault(m => m.BasicDirectoryCode == code) is { } same ? $"基本目录编码与 {same.Code} 相同" : null;
    }

    private static string? ProblemOfLaw(string text) =>
        FieldTexts.Lines(text).Length == 0 ? "新增的事项请填写法定依据"
        : FieldTexts.Lines(text).FirstOrDefault(line => LawOf(line) is null) is { } line ? $"法定依据“{line}”应写作“法律名称：条款”" : OfficeText.ProblemOf(text, Law);

    // The marks around a title are set where it is cited.
    private static JsonObject? LawOf(string line)
    {
        int at = line.LastIndexOfAny(['：', ':']);
        string law = at < 0 ? "" : line[..at].Trim().Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal), article = at < 0 ? "" : line[(at + 1)..].Trim();
        return law.Length == 0 || article.Length == 0 ? null : new JsonObject { ["law"] = law, ["article"] = article };
    }

    private static string? ProblemOfThemes(CatalogueSet catalogue, ApprovalMatter matter, string text)
    {
        string[] without =
        [
            .. FieldTexts.Codes(text).Where(code => catalogue.FindTheme(code)?.Stages.FirstOrDefault(s => s.Stage == matter.Stage) is not { Applicable: true }),
        ];
        return without.Length > 0 ? $"主题 {string.Join('、', without)} 不设本事项所在的阶段" : null;
    }

    private static void LinkResults(CatalogueDraft draft, string code, string before, string after)
    {
        foreach (string result in FieldTexts.Codes(after))
        {
            draft.EntryOf("certificates.json", result)["matters"]!.AsArray().Add(code);
        }
    }

    private static void LinkThemes(CatalogueDraft draft, string code, string before, string after)
    {
        foreach (string theme in FieldTexts.Codes(after))
        {
            JsonNode stage = draft.EntryOf("themes.json", theme)["stages"]!.AsArray().First(s => s!["stage"]!.GetValue<string>() == StageOf(code))!;
            stage["matters"]!.AsArray().Add(new JsonObject { ["code"] = code, ["requirement"] = "required", ["mode"] = "常规" });
        }
    }

    [GeneratedRegex(@"\A\s*(?<n>[0-9]+)\s*个?\s*(?<unit>工作日|自然日)\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Days();
}
