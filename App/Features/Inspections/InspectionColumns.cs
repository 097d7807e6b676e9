using System.Globalization;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>The columns of a workbook of inspections, and what a row of it says.</summary>
internal sealed class InspectionColumns(IReadOnlyList<CodeName> taskTypes)
{
    /// <summary>The organ's number.</summary>
    public const int Number = 0;

    /// <summary>The project.</summary>
    public const int Project = 1;

    /// <summary>The organ.</summary>
    public const int Organ = 3;

    private const int TaskType = 4, Manner = 5, InspectedOn = 6, Inspectors = 7, Conclusion = 8, Findings = 9, RectifyDue = 10, RectifiedOn = 11;

    /// <summary>The columns, with an organ as the example.</summary>
    public IReadOnlyList<ImportColumn> All(Organ example, DateOnly today) =>
    [
        new("检查编号", ColumnKind.Code, true, "检查机关自己的编号；同一机关的同一编号就是同一次检查，再次导入时有不同的内容按更正登记", "ZJ-2026-0001"),
        new("项目代码", ColumnKind.Code, true, "已登记项目的代码", "2026-990101-83-01-000001"),
        new("项目名称", ColumnKind.Text, false, "供核对，不导入", ""),
        new("检查机关", ColumnKind.Text, true, "机关全称", example.Name),
        new("检查类型", ColumnKind.Text, true, "目录中的监管任务类型", taskTypes[0].Name, [.. taskTypes.Select(t => t.Name)]),
        new("检查方式", ColumnKind.Text, true, "现场检查须有两名以上执法人员", InspectionManner.OnSite.Chinese(), [.. Enum.GetValues<InspectionManner>().Select(m => m.Chinese())]),
        new("检查日期", ColumnKind.Date, true, "不晚于今天", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("检查人员", ColumnKind.Text, true, "姓名，用顿号分隔", "张三、李四"),
        new("检查结论", ColumnKind.Text, true, "告知承诺核查：属实填合格，失实填不合格", InspectionConclusion.Passed.Chinese(), [.. Enum.GetValues<InspectionConclusion>().Select(c => c.Chinese())]),
        new("发现的问题", ColumnKind.Text, false, "限期整改或者不合格的必须填写", ""),
        new("整改期限", ColumnKind.Date, false, "限期整改的必须填写", ""),
        new("整改完成日期", ColumnKind.Date, false, "尚未完成的留空，完成后填上再次导入", ""),
    ];

    /// <summary>The column of a field of the entity; that of the number for a field that has none.</summary>
    public static int PlaceOf(string? field) => field switch
    {
        nameof(SupervisionInspection.ProjectId) => Project,
        nameof(SupervisionInspection.TaskType) => TaskType,
        nameof(SupervisionInspection.Manner) => Manner,
        nameof(SupervisionInspection.InspectedOn) => InspectedOn,
        nameof(SupervisionInspection.Inspectors) => Inspectors,
        nameof(SupervisionInspection.Conclusion) => Conclusion,
        nameof(SupervisionInspection.Findings) => Findings,
        nameof(SupervisionInspection.RectifyDue) => RectifyDue,
        nameof(SupervisionInspection.RectifiedOn) => RectifiedOn,
        _ => Number,
    };

    /// <summary>What the row says; its words are among the choices already. Null with the faults where a date is none.</summary>
    public InspectionParticulars? Read(ImportRow row, List<ImportFault> faults)
    {
        int before = faults.Count;
        DateOnly? on = Day(row, InspectedOn, faults), due = Day(row, RectifyDue, faults), done = Day(row, RectifiedOn, faults);
        return faults.Count > before ? null : new InspectionParticulars
        {
            Number = row[Number],
            TaskType = taskTypes.First(t => t.Name == row[TaskType]).Code,
            Manner = Enum.GetValues<InspectionManner>().First(m => m.Chinese() == row[Manner]),
            InspectedOn = on!.Value,
            Inspectors = row[Inspectors],
            Conclusion = Enum.GetValues<InspectionConclusion>().First(c => c.Chinese() == row[Conclusion]),
            Findings = row[Findings],
            RectifyDue = due,
            RectifiedOn = done,
        };
    }

    /// <summary>What a known inspection goes on saying, where the workbook has no column for it.</summary>
    public static InspectionParticulars Keep(ImportRow row, InspectionParticulars said, SupervisionInspection known) => said with
    {
        Findings = row.Has(Findings) ? said.Findings : known.Findings,
        RectifyDue = row.Has(RectifyDue) ? said.RectifyDue : known.RectifyDue,
        RectifiedOn = row.Has(RectifiedOn) ? said.RectifiedOn : known.RectifiedOn,
    };

    private static DateOnly? Day(ImportRow row, int column, List<ImportFault> faults)
    {
        string text = row[column];
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            faults.Add(new ImportFault(row.Number, column, "日期应写作 2026-09-24"));
        }

        return null;
    }
}
