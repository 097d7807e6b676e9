using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.Tests.Reports.Workbooks;

/// <summary>A spreadsheet program of the machine (LibreOffice) opens the files, reckons them anew and saves them; our reader reads what it saved.</summary>
public sealed partial class SpreadsheetProgramTests
{
    private const string AlwaysReckon = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    [Fact]
    public void ReportsAndExports_AreReckonedAndSavedAgain_ToTheSameValues()
    {
        TableReport report = SampleSheets.Report;
        Dictionary<string, byte[]> saved = SaveAgain(new Dictionary<string, byte[]>
        {
            ["report.xlsx"] = WithWrongResults(TableWorkbook.Create(report)),
            ["export.xlsx"] = WrittenWorkbookTests.Streamed(SampleSheets.Dangerous),
        });

        SheetRow[] rows = Read(saved["report.xlsx"]);
        int first = TableWorkbook.FirstRow(report);
        for (int row = 0; row <= report.Rows.Count; row++)
        {
            SheetRow found = rows.Single(one => one.Number == first + row);
            for (int column = 1; column < report.Columns.Count; column++)
            {
                if (report.ValueOf(row, column) is { } expected)
                {
                    decimal.Parse(found[column].Text, CultureInfo.InvariantCulture).ShouldBe(expected, 0.000000001m, CellAddress.Of(column, found.Number));
                }
            }

            if (row < report.Rows.Count)
            {
                found[0].Text.ShouldBe(SampleSheets.Dangerous[row].Trim());
            }
        }

        // A share of nothing stays empty, and is no error.
        report.ValueOf(0, 4).ShouldBeNull();
        rows.Single(one => one.Number == first)[4].Fault.ShouldBe("");

        SheetRow[] exported = Read(saved["export.xlsx"]);
        exported.Length.ShouldBe(SampleSheets.Dangerous.Length + 1);
        for (int row = 0; row < SampleSheets.Dangerous.Length; row++)
        {
            SheetValue[] given = SampleSheets.Row(SampleSheets.Dangerous[row]);
            exported[row + 1][0].Text.ShouldBe(SampleSheets.Dangerous[row].Trim());
            exported[row + 1].Cells.Skip(1).Select(cell => cell.Text).ShouldBe(given.Skip(1).Select(value => value.ToString()));
        }
    }

    private static SheetRow[] Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        using XlsxRowReader reader = XlsxRowReader.Open(stream, SheetLimits.Default);
        return [.. reader.Rows()];
    }

    // What the file says of its formulas is spoilt, so that only a program that reckons comes to the right values.
    internal static byte[] WithWrongResults(byte[] workbook)
    {
        using MemoryStream changed = new();
        changed.Write(workbook);
        using (ZipArchive archive = new(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            List<ZipArchiveEntry> sheets = [.. archive.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal))];
            bool any = false;
            foreach (ZipArchiveEntry sheet in sheets)
            {
                string name = sheet.FullName, text;
                using (StreamReader reader = new(sheet.Open()))
                {
                    text = reader.ReadToEnd();
                }

                string spoilt = Result().Replace(text, "${formula}<${prefix}v>999</${prefix}v>");
                any |= spoilt != text;
                sheet.Delete();
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(spoilt));
            }

            any.ShouldBeTrue("there was no result to spoil");
        }

        return changed.ToArray();
    }

    internal static Dictionary<string, byte[]> SaveAgain(Dictionary<string, byte[]> files)
    {
        string folder = Directory.CreateTempSubdirectory("office-calc-").FullName;
        try
        {
            string profile = Path.Combine(folder, "profile"), saved = Path.Combine(folder, "saved");
            Directory.CreateDirectory(Path.Combine(profile, "user"));
            File.WriteAllText(Path.Combine(profile, "user", "registrymodifications.xcu"), AlwaysReckon);
            foreach ((string name, byte[] content) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), content);
            }

            (int code, _, string errors) = OutsideTool.Run(
                "soffice",
                [$"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, .. files.Keys.Select(name => Path.Combine(folder, name))]);
            code.ShouldBe(0, errors);
            return files.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(saved, name)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"(?<formula><(?<prefix>x:)?f\b[^>]*>[^<]*</(x:)?f>)<(x:)?v>[^<]*</(x:)?v>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Result();
}
