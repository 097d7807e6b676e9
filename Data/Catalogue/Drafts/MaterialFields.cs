using System.Text.Json.Nodes;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>What a city sets of its materials itself. Which matter asks for which, and what the system gets by itself, is not set in a table.</summary>
public static class MaterialFields
{
    private const int LongestTolerance = 30;

    private static readonly TextLimit Name = new("材料名称", 100), Template = new("示范文本", 200, Required: false), Instruction = new("填报须知", 400, Multiline: true);

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
            new() { Label = "提交方式", Help = "供核对，不导入", Read = m => m.SubmitBy },
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
        ];
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
}
