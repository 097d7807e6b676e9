using System.Text.RegularExpressions;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>The report has its twelve articles, and its text quotes columns that exist.</summary>
internal static partial class MonthlyReportCheck
{
    private const string File = "monthlyReport.json";

    private static readonly string[] Articles = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var report = catalogue.Files.MonthlyReport;
        var tables = faults.Distinct(File, "tables", report.Tables, t => t.Code);
        foreach (string article in Articles.Select(a => $"（{a}）").Where(a => report.Sections.All(s => s.Article != a)))
        {
            faults.Add(File, article, "缺少该条的叙述");
        }

        foreach (var section in report.Sections)
        {
            foreach (string table in section.Tables)
            {
                faults.Refer(tables.Contains(table), File, section.Article, "tables", table);
            }

            foreach (Match place in Placeholder().Matches(section.Template))
            {
                bool found = report.Tables.FirstOrDefault(t => t.Code == place.Groups["table"].Value)?.Columns.Any(c => c.Key == place.Groups["column"].Value) == true;
                faults.Refer(found, File, section.Article, "template", place.Value);
            }
        }
    }

    [GeneratedRegex(@"\{\{(?<table>\w+)\.(?<column>\w+)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
