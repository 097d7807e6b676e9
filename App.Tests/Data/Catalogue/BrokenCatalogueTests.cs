using System.Text;
using System.Text.Json.Nodes;
using ApprovalOffice.Data.Catalogue;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Catalogue;

/// <summary>Each way to break the catalogue is found, and the message names file, entry and fault.</summary>
public sealed class BrokenCatalogueTests
{
    public static TheoryData<string, string, string, Action<JsonNode>> Breakages => new()
    {
        // file, part of the entry, part of the fault, what is done to the file
        { "matters.json", "SX-1-001", "有不认识的字段 colour", f => Matter(f, 0)["colour"] = "red" },
        { "matters.json", "SX-1-001", "缺少必填字段 kind", f => Matter(f, 0).AsObject().Remove("kind") },
        { "matters.json", "SX-1-001", "值的类型或取值不符合要求", f => Matter(f, 0)["kind"] = "审批" },
        { "matters.json", "SX-1-001", "值的类型或取值不符合要求", f => Matter(f, 0)["promisedDays"]!["n"] = "三" },
        { "matters.json", "SX-1-001", "代码重复", f => Matter(f, 1)["code"] = "SX-1-001" },
        { "matters.json", "SX-1-001", "department 引用了不存在的 XXX", f => Matter(f, 0)["department"] = "XXX" },
        { "matters.json", "SX-1-001", "materials 引用了不存在的 CL-999", f => Matter(f, 0)["materials"]!.AsArray().Add("CL-999") },
        { "matters.json", "SX-1-001", "长于法定时限", f => Matter(f, 0)["promisedDays"]!["n"] = 21 },
        { "matters.json", "SX-1-001", "没有法定依据", f => Matter(f, 0)["legalBasis"] = new JsonArray() },
        { "matters.json", "SX-1-001", "审查要点少于 2 条", f => Matter(f, 0)["reviewPoints"] = new JsonArray("一") },
        { "matters.json", "SX-1-00", "前置事项成环", f => { Matter(f, 0)["prerequisites"] = new JsonArray("SX-1-002"); Matter(f, 1)["prerequisites"] = new JsonArray("SX-1-001"); } },
        { "materials.json", "CL-001", "autoSupply 引用了不存在的 ZZ-99", f => f["materials"]![0]!["autoSupply"]!.AsArray().Add(new JsonObject { ["kind"] = "result", ["ref"] = "ZZ-99" }) },
        { "certificates.json", "ZZ-01", "不符合", f => f["certificates"]![0]!["numbering"]!["example"] = "第18号" },
        { "certificates.json", "ZZ-01", "正则表达式不可用", f => f["certificates"]![0]!["numbering"]!["regex"] = "(" },
        { "certificates.json", "ZZ-01", "issuer 引用了不存在的 XXX", f => f["certificates"]![0]!["issuer"] = new JsonArray("XXX") },
        { "stages.json", "1", "leadDepartment 引用了不存在的 XXX", f => f["stages"]![0]!["leadDepartment"] = "XXX" },
        { "stages.json", "1", "mainMatters 中的 SX-2-002", f => f["stages"]![0]!["mainMatters"]!.AsArray().Add("SX-2-002") },
        { "themes.json", "selectionRule", "没有主题覆盖：", f => Rule(f, 0)["all"]!.AsArray().Add(Equal("dim", "risk", "LOW")) },
        { "themes.json", "ZT-01", "主题选择规则重叠：", f => Rule(f, 0)["all"]!.AsArray().RemoveAt(3) },
        { "themes.json", "ZT-01", "维度 projectType 中不存在的值 CASTLE", f => Rule(f, 0)["all"]![0]!["value"]!.AsArray().Add("CASTLE") },
        { "themes.json", "ZT-01", "只能使用分类维度", f => Rule(f, 0)["all"]!.AsArray().Add(new JsonObject { ["fact"] = "belowLimit", ["op"] = "eq", ["value"] = false }) },
        { "themes.json", "ZT-01", "条件写法不可识别", f => Rule(f, 0)["all"]![0]!["oder"] = 1 },
        { "themes.json", "ZT-01", "与 totalDays 17 不符", f => f["themes"]![0]!["totalDays"] = 17 },
        { "themes.json", "ZT-01", "关键路径", f => { f["themes"]![0]!["stageLimits"]!["3"] = 0; f["themes"]![0]!["totalDays"] = 13; } },
        { "themes.json", "belowLimit", "没有缺省值", f => f["guidance"]!["defaultFacts"]!.AsObject().Remove("belowLimit") },
        { "commitments.json", "COM-01", "matters 引用了不存在的 SX-9-999", f => f["commitments"]![0]!["matters"]!.AsArray().Add("SX-9-999") },
        { "commitments.json", "generalExclusions", "维度 risk 中不存在的值 X", f => f["generalExclusions"]![2]!["when"]!["all"]![0]!["value"]!.AsArray().Add("X") },
        { "commitments.json", "generalExclusions", "matters 引用了不存在的 SX-9-999", f => f["generalExclusions"]![3]!["matters"]!.AsArray().Add("SX-9-999") },
        { "evaluation.json", "A11", "缺少必填字段 weight", f => f["indicators"]![0]!["children"]![0]!["children"]![0]!.AsObject().Remove("weight") },
        { "evaluation.json", "A1", "下级指标权重之和", f => f["indicators"]![0]!["children"]![0]!["children"]![0]!["weight"] = 99 },
        { "holidays.json", "2026-09-25", "重复", f => f["days"]!.AsArray().Add(new JsonObject { ["date"] = "2026-09-25", ["type"] = "holiday", ["name"] = "中秋节" }) },
        { "holidays.json", "2026-09-24", "调休上班日不在周末", f => f["days"]!.AsArray().Add(new JsonObject { ["date"] = "2026-09-24", ["type"] = "workday", ["name"] = "调休" }) },
        { "monthlyReport.json", "（一）", "{{T1.nothing}}", f => f["sections"]![0]!["template"] = "{{T1.nothing}}" },
        { "realisticProjects.json", "XM-01", "校验位不符", f => f["projects"]![0]!["owner"]!["uscc"] = "12990101400127262X" },
        { "realisticProjects.json", "XM-01", "应选中主题 ZT-01", f => f["projects"]![0]!["expectedTheme"] = "ZT-01" },
        { "utilities.json", "BZ-GS", "不由 GS 办理", f => f["services"]![0]!["matter"] = "SX-1-001" },
        { "intermediaryServices.json", "ZJ-01", "没有法定依据", f => f["services"]![0]!["legalBasis"] = new JsonArray() },
    };

    [Theory]
    [MemberData(nameof(Breakages), DisableDiscoveryEnumeration = true)]
    public void Read_OfABrokenFile_NamesFileEntryAndFault(string file, string entry, string fault, Action<JsonNode> breakIt)
    {
        var broken = Should.Throw<CatalogueBroken>(() => CatalogueReader.Read(name => name == file ? Broken(name, breakIt) : CatalogueReader.OpenShipped(name)));
        broken.Faults.ShouldContain(
            f => f.File == file && f.Entry.Contains(entry, StringComparison.Ordinal) && f.Fault.Contains(fault, StringComparison.Ordinal),
            string.Join('\n', broken.Faults));
        broken.Message.ShouldStartWith("审批目录不可用：");
    }

    [Fact]
    public void Read_OfWhatIsNoJson_NamesTheLine()
    {
        var broken = Should.Throw<CatalogueBroken>(() => CatalogueReader.Read(name =>
            name == "matters.json" ? new MemoryStream("{\n \"version\": oops"u8.ToArray()) : CatalogueReader.OpenShipped(name)));
        broken.Message.ShouldBe("审批目录不可用：matters.json：第 2 行：不是有效的 JSON");
    }

    [Fact]
    public void OpenShipped_OfAnUnknownFile_SaysSo() =>
        Should.Throw<CatalogueBroken>(() => CatalogueReader.OpenShipped("nothing.json")).Fault.ShouldBe("文件不存在");

    private static MemoryStream Broken(string name, Action<JsonNode> breakIt)
    {
        using var shipped = CatalogueReader.OpenShipped(name);
        var node = JsonNode.Parse(shipped)!;
        breakIt(node);
        return new MemoryStream(Encoding.UTF8.GetBytes(node.ToJsonString()));
    }

    private static JsonNode Matter(JsonNode file, int index) => file["matters"]![index]!;

    private static JsonNode Rule(JsonNode file, int theme) => file["themes"]![theme]!["selectionRule"]!["any"]![0]!;

    private static JsonObject Equal(string subject, string key, string value) => new() { [subject] = key, ["op"] = "eq", ["value"] = value };
}
