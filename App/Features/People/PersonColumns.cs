using System.Globalization;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.People;

/// <summary>The columns of a workbook of people, and what a row of it says in the form that the administrator would fill in.</summary>
internal static class PersonColumns
{
    private const int Name = 0, UserName = 1, Phone = 2, OrganName = 3, SectionName = 4, RoleName = 5, Level = 6, Region = 7, From = 8, To = 9;

    /// <summary>The columns, with an organ as the example.</summary>
    public static IReadOnlyList<ImportColumn> All(Organ example, DateOnly today) =>
    [
        new("姓名", ColumnKind.Text, true, "与人事档案一致", "张三"),
        new("用户名", ColumnKind.Code, true, "登录用，3至64位字母、数字和 -._@+，不得重复", "zhangsan"),
        new("联系电话", ColumnKind.Code, false, "手机或座机", ""),
        new("机关", ColumnKind.Text, false, "机关全称；机关以外的人员留空", example.Name),
        new("科室", ColumnKind.Text, false, "该机关的科室名称；填写了机关的必须填写", example.Sections.Count > 0 ? example.Sections[0].Name : ""),
        new("岗位", ColumnKind.Text, true, "第一个岗位，其他岗位在人员页授予", Role.Reviewer.Chinese(), [.. Enum.GetValues<Role>().Select(role => role.Chinese())]),
        new("审签层级", ColumnKind.Text, false, "只有审批负责人填写；留空为科室负责人", "", [.. Enum.GetValues<SigningStepTitle>().Select(level => level.Chinese())]),
        new("区域代码", ColumnKind.Code, true, "岗位所及区域的6位行政区划代码", example.RegionCode.Value),
        new("起始日", ColumnKind.Date, true, "岗位的第一天，不早于今天", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new("最后一天", ColumnKind.Date, false, "没有期限的留空", ""),
    ];

    /// <summary>The column of a field of the form; that of the name for a field that has none.</summary>
    public static int PlaceOf(string? field) => field switch
    {
        nameof(PersonForm.UserName) => UserName,
        nameof(PersonForm.Phone) => Phone,
        nameof(PersonForm.Organ) or "OrganId" => OrganName,
        nameof(PersonForm.Section) or "SectionId" => SectionName,
        nameof(RoleForm.Role) => RoleName,
        nameof(RoleForm.SigningLevel) => Level,
        nameof(RoleForm.Region) or "RegionCode" => Region,
        nameof(RoleForm.From) => From,
        nameof(RoleForm.To) => To,
        _ => Name,
    };

    /// <summary>What the row says, as if it had been typed; an organ or section that there is not leaves its field empty.</summary>
    public static PersonForm FormOf(ImportRow row, OrganDirectory organs)
    {
        Organ? organ = OrganOf(row, organs);
        return new PersonForm
        {
            Name = row[Name],
            UserName = row[UserName],
            Phone = row[Phone],
            Organ = organ?.Id.ToString() ?? "",
            Section = organ?.Sections.FirstOrDefault(section => section.Name == row[SectionName])?.Id.ToString() ?? "",
            Role = new RoleForm
            {
                Role = Enum.GetValues<Role>().Where(role => role.Chinese() == row[RoleName]).Select(role => role.ToString()).FirstOrDefault() ?? "",
                SigningLevel = Enum.GetValues<SigningStepTitle>().Where(level => level.Chinese() == row[Level]).Select(level => level.ToString()).FirstOrDefault() ?? "",
                Region = row[Region],
                From = row[From],
                To = row[To],
            },
        };
    }

    /// <summary>What is wrong with the names of organ and section, which a form offers to choose from.</summary>
    public static IEnumerable<ImportFault> FaultsOf(ImportRow row, OrganDirectory organs)
    {
        Organ? organ = OrganOf(row, organs);
        if (row[OrganName].Length > 0 && organ is null)
        {
            yield return new ImportFault(row.Number, OrganName, "没有这个机关，请填写机关全称");
        }
        else if (organ is not null && !organ.Sections.Any(section => section.Name == row[SectionName]))
        {
            yield return new ImportFault(row.Number, SectionName, $"请填写{organ.Name}的科室名称");
        }
        else if (organ is null && row[SectionName].Length > 0)
        {
            yield return new ImportFault(row.Number, OrganName, "填写了科室的，请填写机关");
        }
    }

    private static Organ? OrganOf(ImportRow row, OrganDirectory organs) => organs.All.FirstOrDefault(organ => organ.Name == row[OrganName]);
}
