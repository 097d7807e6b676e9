using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Catalogue.Checks;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Departments;
using ApprovalOffice.Data.Catalogue.Evaluation;
using ApprovalOffice.Data.Catalogue.Holidays;
using ApprovalOffice.Data.Catalogue.IntermediaryServices;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.RegionalEvaluations;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Catalogue.Stages;
using ApprovalOffice.Data.Catalogue.Supervision;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Catalogue.Utilities;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>Reads the files of the catalogue strictly — nothing in them is silently ignored — and checks them as a whole.</summary>
public static partial class CatalogueReader
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads the files that came with this version of the program.</summary>
    /// <exception cref="CatalogueBroken">A file is broken or contradicts another.</exception>
    public static CatalogueSet ReadShipped() => Read(OpenShipped);

    /// <summary>Opens a file that came with this version of the program.</summary>
    public static Stream OpenShipped(string name) =>
        typeof(CatalogueReader).Assembly.GetManifestResourceStream($"Reference/{name}")
        ?? throw new CatalogueBroken(name, "全文", "文件不存在");

    /// <summary>Reads and checks a catalogue.</summary>
    /// <param name="open">Opens a file by its name, one of <see cref="CatalogueFiles.Names"/>.</param>
    /// <exception cref="CatalogueBroken">A file is broken or contradicts another; all faults are named.</exception>
    public static CatalogueSet Read(Func<string, Stream> open)
    {
        var catalogue = new CatalogueSet(ReadFiles(open));
        var faults = CatalogueCheck.Faults(catalogue);
        return faults.Count == 0 ? catalogue : throw new CatalogueBroken(faults);
    }

    /// <summary>Reads one entry of a file by itself, which must be whole.</summary>
    internal static T ReadEntry<T>(JsonNode entry) => entry.Deserialize<T>(Strict) ?? throw new CatalogueBroken("", "全文", "内容为空");

    private static CatalogueFiles ReadFiles(Func<string, Stream> open) => new()
    {
        Stages = File<StageFile>("stages.json", open),
        Departments = File<DepartmentFile>("departments.json", open),
        Matters = File<MatterFile>("matters.json", open),
        Materials = File<MaterialFile>("materials.json", open),
        ProjectTypes = File<ProjectTypeFile>("projectTypes.json", open),
        Themes = File<ThemeFile>("themes.json", open),
        Certificates = File<CertificateFile>("certificates.json", open),
        RegionalEvaluations = File<RegionalEvaluationFile>("regionalEvaluations.json", open),
        IntermediaryServices = File<IntermediaryFile>("intermediaryServices.json", open),
        Utilities = File<UtilityFile>("utilities.json", open),
        Commitments = File<CommitmentFile>("commitments.json", open),
        Supervision = File<SupervisionFile>("supervision.json", open),
        Holidays = File<HolidayArrangements>("holidays.json", open),
        Evaluation = File<EvaluationFile>("evaluation.json", open),
        MonthlyReport = File<MonthlyReportFile>("monthlyReport.json", open),
        SampleProjects = File<SampleProjectFile>("realisticProjects.json", open),
    };

    private static T File<T>(string name, Func<string, Stream> open)
        where T : class
    {
        JsonDocument document;
        try
        {
            using Stream stream = open(name);
            document = JsonDocument.Parse(stream);
        }
        catch (JsonException cause)
        {
            throw new CatalogueBroken(name, $"第 {(cause.LineNumber ?? 0) + 1} 行", "不是有效的 JSON", cause);
        }

        using (document)
        {
            try
            {
                return document.Deserialize<T>(Strict) ?? throw new CatalogueBroken(name, "全文", "文件内容为空");
            }
            catch (JsonException cause)
            {
                throw new CatalogueBroken(name, CatalogueEntry.At(document.RootElement, cause.Path), Sentence(cause), cause);
            }
        }
    }

    private static string Sentence(JsonException cause)
    {
        // The first quoted word of an unknown member is the member; a missing one comes after the type.
        var quotes = Quoted().Matches(cause.Message).Select(m => m.Groups["name"].Value).ToList();
        string first = quotes.FirstOrDefault() ?? string.Empty;
        string afterType = string.Join("、", quotes.Skip(1));
        return cause.Message switch
        {
            var m when m.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) => $"有不认识的字段 {first}",
            var m when m.Contains("missing required properties", StringComparison.Ordinal) => $"缺少必填字段 {afterType}",
            var m when m.Contains("uplicate", StringComparison.Ordinal) => $"字段重复 {first}",
            var m when m.Contains("could not be converted", StringComparison.Ordinal) || m.Contains("null", StringComparison.Ordinal) => "值的类型或取值不符合要求",
            var m => m.Split(" Path:", StringSplitOptions.None)[0],
        };
    }

    [GeneratedRegex("'(?<name>[^']+)'", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
