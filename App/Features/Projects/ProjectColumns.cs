using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.SmartGuidance;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>The columns of a workbook of projects, and what a row of it says in the form that a person would fill in.</summary>
internal sealed class ProjectColumns
{
    private readonly GuidanceField[] _dimensions;
    private readonly Dictionary<string, int> _places;

    /// <summary>Under a version of the catalogue, which asks for the classification.</summary>
    public ProjectColumns(CatalogueSet catalogue)
    {
        _dimensions = [.. GuidanceFields.All(catalogue).Where(field => field.IsRequired)];
        (string Field, ImportColumn Column)[] all =
        [
            (nameof(ProjectForm.ProjectCode), new("项目代码", ColumnKind.Code, true, "投资项目在线审批监管平台的代码", "2026-990101-83-01-000001")),
            (nameof(ProjectForm.Name), new("项目名称", ColumnKind.Text, true, "与立项文件一致", "示范市第二实验小学新建工程")),
            ("Owner.CreditCode", new("建设单位统一社会信用代码", ColumnKind.Code, true, "18位；已登记的单位只需填代码", "91990105MA7F14819N")),
            ("Owner.Name", new("建设单位名称", ColumnKind.Text, false, "没有登记过的单位必须填写", "示范临江置业有限公司")),
            ("Owner.Representative", new("法定代表人", ColumnKind.Text, false, "没有登记过的单位必须填写", "")),
            ("Owner.ContactName", new("联系人", ColumnKind.Text, false, "没有登记过的单位必须填写", "")),
            ("Owner.ContactPhone", new("联系电话", ColumnKind.Code, false, "没有登记过的单位必须填写", "")),
            ("Owner.Address", new("通信地址", ColumnKind.Text, false, "没有登记过的单位必须填写", "")),
            (nameof(ProjectForm.SiteRegion), new("建设地点区域代码", ColumnKind.Code, true, "6位行政区划代码，须在您的办理区域内", "990101")),
            (nameof(ProjectForm.Address), new("建设地点", ColumnKind.Text, true, "详细地址", "城东区育才路1号")),
            .. _dimensions.Select(field => (field.Key, new ImportColumn(field.Label, ColumnKind.Text, true, field.Help ?? "项目分类", field.Choices[0].Label, [.. field.Choices.Select(choice => choice.Label)]))),
            (nameof(ProjectForm.Investment), new("总投资（万元）", ColumnKind.Money, true, "数字，最多6位小数", "16850")),
            (nameof(ProjectForm.LandArea), new("用地面积（㎡）", ColumnKind.Area, true, "数字；没有的填 0", "28600")),
            (nameof(ProjectForm.FloorArea), new("总建筑面积（㎡）", ColumnKind.Area, true, "数字；没有的填 0", "32150")),
            (nameof(ProjectForm.PlannedStart), new("拟开工时间", ColumnKind.Date, true, "日期", "2026-11-01")),
            (nameof(ProjectForm.PlannedEnd), new("拟建成时间", ColumnKind.Date, true, "日期，晚于拟开工时间", "2028-08-01")),
            (nameof(ProjectForm.IndustryCode), new("国标行业代码", ColumnKind.Code, true, "GB/T 4754-2017，门类字母加2至4位数字", "P8321")),
            (nameof(ProjectForm.ScaleText), new("建设规模及内容", ColumnKind.Text, true, "建设规模和主要内容", "36班小学，总建筑面积32150平方米")),
        ];
        Columns = [.. all.Select(one => one.Column)];
        _places = all.Select((one, index) => (one.Field, index)).ToDictionary(one => one.Field, one => one.index, StringComparer.Ordinal);
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>The column of a field of the form; the project's code for a field that has none.</summary>
    public int PlaceOf(string? field) => field is not null && _places.TryGetValue(field, out int place) ? place : _places.GetValueOrDefault(field switch
    {
        "OwnerId" => "Owner.CreditCode",
        "Representative" => "Owner.Representative",
        _ => nameof(ProjectForm.ProjectCode),
    });

    /// <summary>What the row says, as if it had been typed.</summary>
    public ProjectForm FormOf(ImportRow row)
    {
        string Of(string field) => row[_places[field]];
        return new ProjectForm
        {
            ProjectCode = Of(nameof(ProjectForm.ProjectCode)),
            Name = Of(nameof(ProjectForm.Name)),
            SiteRegion = Of(nameof(ProjectForm.SiteRegion)),
            Address = Of(nameof(ProjectForm.Address)),
            Investment = Of(nameof(ProjectForm.Investment)),
            LandArea = Of(nameof(ProjectForm.LandArea)),
            FloorArea = Of(nameof(ProjectForm.FloorArea)),
            PlannedStart = Of(nameof(ProjectForm.PlannedStart)),
            PlannedEnd = Of(nameof(ProjectForm.PlannedEnd)),
            IndustryCode = Of(nameof(ProjectForm.IndustryCode)),
            ScaleText = Of(nameof(ProjectForm.ScaleText)),
            Codes = _dimensions.ToDictionary(field => field.Key, field => field.Choices.FirstOrDefault(choice => choice.Label == Of(field.Key))?.Value ?? "", StringComparer.Ordinal),
            Owner = new OwnerForm
            {
                CreditCode = Of("Owner.CreditCode"), Name = Of("Owner.Name"), Representative = Of("Owner.Representative"), ContactName = Of("Owner.ContactName"),
                ContactPhone = Of("Owner.ContactPhone"), Address = Of("Owner.Address"),
            },
        };
    }
}
