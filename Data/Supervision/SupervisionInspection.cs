using System.Globalization;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Supervision;

/// <summary>
/// 监管检查: the result of one inspection of a project after or beside its approval (事中事后监管, rules §5 and §8), as the organ that carried it out
/// reports it. The organ's own number makes it one: reported again, it is the same inspection, corrected where the later report differs.
/// </summary>
public sealed class SupervisionInspection
{
    /// <summary>Longest code of a kind of task.</summary>
    public const int MaxTaskType = 20;

    /// <summary>The organ's own number.</summary>
    public static readonly TextLimit NumberLimit = new("检查编号", 60);

    /// <summary>The officers.</summary>
    public static readonly TextLimit InspectorsLimit = new("检查人员", 100);

    /// <summary>What was found.</summary>
    public static readonly TextLimit FindingsLimit = new("发现的问题", 1000, Required: false, Multiline: true);

    private const int OfficersOnSite = 2;

    private static readonly char[] Separators = ['、', '，', ',', '；', ';'];

    private SupervisionInspection()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private set; }

    /// <summary>Region of the project's site, by which lists are narrowed to who may see it.</summary>
    public RegionCode RegionCode { get; private set; }

    /// <summary>The organ that inspected.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>Its name then.</summary>
    public string OrganName { get; private set; } = "";

    /// <summary>Its own number of the inspection.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Kind of task, a code of supervision.json (HC-1 …).</summary>
    public string TaskType { get; private set; } = "";

    /// <summary>On site or online.</summary>
    public InspectionManner Manner { get; private set; }

    /// <summary>The day, in Asia/Shanghai.</summary>
    public DateOnly InspectedOn { get; private set; }

    /// <summary>The officers' names, separated by 、.</summary>
    public string Inspectors { get; private set; } = "";

    /// <summary>What it came to.</summary>
    public InspectionConclusion Conclusion { get; private set; }

    /// <summary>What was found; empty for nothing.</summary>
    public string Findings { get; private set; } = "";

    /// <summary>By which day it is to be put right; null where nothing is, or no day was set.</summary>
    public DateOnly? RectifyDue { get; private set; }

    /// <summary>On which day it was; null while it is not.</summary>
    public DateOnly? RectifiedOn { get; private set; }

    /// <summary>When it was first reported here (UTC).</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>When it was last corrected (UTC); null when it never was.</summary>
    public DateTime? CorrectedAt { get; private set; }

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>Records what an organ reports. Throws <see cref="RuleBroken"/> with the field concerned.</summary>
    public static SupervisionInspection Record(ConstructionProject project, Organ organ, InspectionParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Record(project.Id, project.SiteRegion, organ, particulars, clock);
    }

    /// <summary>The same for a project of which only this is at hand.</summary>
    public static SupervisionInspection Record(Guid projectId, RegionCode siteRegion, Organ organ, InspectionParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(organ);
        ArgumentNullException.ThrowIfNull(clock);
        SupervisionInspection inspection = new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ProjectId = projectId,
            RegionCode = siteRegion,
            OrganId = organ.Id,
            OrganName = organ.Name,
            RecordedAt = clock.GetUtcNow().UtcDateTime,
        };
        inspection.Take(particulars, clock.Today());
        return inspection;
    }

    /// <summary>Takes a later report of the same inspection over. Throws <see cref="RuleBroken"/> with the field concerned; SUPV-008 for another project.</summary>
    /// <returns>What it says otherwise; nothing for the same report once more, which leaves everything as it is.</returns>
    public IReadOnlyList<InspectionChange> Correct(Guid projectId, InspectionParticulars particulars, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        InspectionRules.OtherProject.Require(projectId == ProjectId, nameof(ProjectId));
        IReadOnlyList<(string Label, string Value)> before = Lines();
        Take(particulars, clock.Today());
        List<InspectionChange> changes =
            [.. before.Zip(Lines()).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => new InspectionChange(pair.First.Label, pair.First.Value, pair.Second.Value))];
        if (changes.Count > 0)
        {
            CorrectedAt = clock.GetUtcNow().UtcDateTime;
            Version++;
        }

        return changes;
    }

    /// <summary>The project's site was entered anew.</summary>
    public void MoveTo(RegionCode siteRegion)
    {
        RegionCode = siteRegion;
        Version++;
    }

    private void Take(InspectionParticulars said, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(said);
        string number = OfficeText.Clean(said.Number, NumberLimit, nameof(Number));
        InspectionRules.TaskType.Require(said.TaskType.Length is > 0 and <= MaxTaskType, nameof(TaskType));
        InspectionRules.Day.Require(said.InspectedOn >= WorkingCalendar.FirstDay && said.InspectedOn <= today, nameof(InspectedOn));
        string[] officers = [.. OfficeText.Clean(said.Inspectors, InspectorsLimit, nameof(Inspectors)).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        InspectionRules.TwoOfficers.Require(said.Manner != InspectionManner.OnSite || officers.Length >= OfficersOnSite, nameof(Inspectors));
        string findings = OfficeText.Clean(said.Findings, FindingsLimit, nameof(Findings));
        InspectionRules.FindingsMissing.Require(said.Conclusion == InspectionConclusion.Passed || findings.Length > 0, nameof(Findings));
        RequireDays(said, today);
        (Number, TaskType, Manner, InspectedOn, Inspectors) = (number, said.TaskType, said.Manner, said.InspectedOn, string.Join('、', officers));
        (Conclusion, Findings, RectifyDue, RectifiedOn) = (said.Conclusion, findings, said.RectifyDue, said.RectifiedOn);
    }

    private static void RequireDays(InspectionParticulars said, DateOnly today)
    {
        bool passed = said.Conclusion == InspectionConclusion.Passed;
        InspectionRules.NothingToRectify.Require(!passed || said.RectifyDue is null, nameof(RectifyDue));
        InspectionRules.NothingToRectify.Require(!passed || said.RectifiedOn is null, nameof(RectifiedOn));
        InspectionRules.RectifyDueMissing.Require(said.Conclusion != InspectionConclusion.Rectify || said.RectifyDue is not null, nameof(RectifyDue));
        InspectionRules.RectifyDueEarly.Require(said.RectifyDue is not { } due || (due >= said.InspectedOn && due <= WorkingCalendar.LastDay), nameof(RectifyDue));
        InspectionRules.RectifiedDay.Require(
            said.RectifiedOn is not { } done || (said.RectifyDue is not null && done >= said.InspectedOn && done <= today), nameof(RectifiedOn));
    }

    private (string Label, string Value)[] Lines() =>
    [
        ("检查类型", TaskType), ("检查方式", Manner.Chinese()), ("检查日期", Show(InspectedOn)), ("检查人员", Inspectors), ("检查结论", Conclusion.Chinese()),
        ("发现的问题", Findings), ("整改期限", Show(RectifyDue)), ("整改完成日期", Show(RectifiedOn)),
    ];

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
