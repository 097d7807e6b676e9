using System.ComponentModel.DataAnnotations;

namespace ApprovalOffice.App.Startup;

/// <summary>Settings of the office as a whole, section <c>Office</c>.</summary>
public sealed class OfficeOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Office";

    /// <summary>The name in the head of the public pages.</summary>
    [Required(ErrorMessage = "请配置 Office:Name。")]
    public string Name { get; init; } = "示范市工程建设项目审批管理系统";

    /// <summary>The address under which the public reaches the office; it stands in the QR code of every paper.</summary>
    [Required(ErrorMessage = "请配置 Office:PublicAddress，例如 https://gg.example.gov.cn。")]
    public string PublicAddress { get; init; } = "http://localhost:5080";

    /// <summary>Where files, keys, logs and SQLite live; empty for the default (<see cref="OfficePaths"/>).</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>
    /// Whether invented people with a known password are made at the start. Unset: in Development only. Refused in production.
    /// </summary>
    public bool? Demonstration { get; init; }

    /// <summary>
    /// Whether the demonstration city gets its projects and their past at the first start. Unset: wherever the invented people are.
    /// </summary>
    public bool? DemonstrationProjects { get; init; }

    /// <summary>Working days an applicant is given to answer a correction notice; a shorter period needs a reason.</summary>
    [Range(1, 250, ErrorMessage = "Office:CorrectionDays（补正期限的工作日数）应为 1 至 250。")]
    public int CorrectionDays { get; init; } = Data.Clock.LegalPeriods.DefaultCorrectionDays;

    /// <summary>Working days before the last day of a correction on which the applicant is reminded.</summary>
    [Range(1, 30, ErrorMessage = "Office:CorrectionReminderDays（补正到期前提醒的工作日数）应为 1 至 30。")]
    public int CorrectionReminderDays { get; init; } = 3;

    /// <summary>Days after the last step of a case that has ended by which it should be archived.</summary>
    [Range(1, 365, ErrorMessage = "Office:ArchiveDays（办结后归档的日数）应为 1 至 365。")]
    public int ArchiveDays { get; init; } = 30;

    /// <summary>Minutes for which an application at the window counts as taken by a clerk who does not finish it.</summary>
    [Range(5, 1440, ErrorMessage = "Office:TakeMinutes（取件后未办完的保留分钟数）应为 5 至 1440。")]
    public int TakeMinutes { get; init; } = 120;

    /// <summary>The same as a span.</summary>
    public TimeSpan TakeLife => TimeSpan.FromMinutes(TakeMinutes);

    /// <summary>Whether the console is told the address and the accounts when the office is open.</summary>
    public bool Announce { get; init; } = true;
}
