using System.ComponentModel.DataAnnotations;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Settings of exports and imports, section <c>Workbooks</c>.</summary>
public sealed class WorkbookSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Workbooks";

    /// <summary>How many days a made file is kept.</summary>
    [Range(1, 365, ErrorMessage = "Workbooks:KeepDays 应为 1 至 365 天。")]
    public int KeepDays { get; init; } = 7;

    /// <summary>How many rows of an imported workbook are taken, its head not counted.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Workbooks:ImportRows 应为 1 至 1000000 行。")]
    public int ImportRows { get; init; } = 100_000;
}
