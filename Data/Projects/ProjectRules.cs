using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Projects;

/// <summary>The rules about projects, works and units.</summary>
public static class ProjectRules
{
    /// <summary>Construction does not end before it begins.</summary>
    public static readonly Rule EndBeforeStart = new("PROJ-001", "拟建成时间须晚于拟开工时间");

    /// <summary>A building has a floor area.</summary>
    public static readonly Rule FloorAreaMissing = new("PROJ-002", "房屋建筑类项目的总建筑面积须大于0");

    /// <summary>New land has an area.</summary>
    public static readonly Rule LandAreaMissing = new("PROJ-003", "取得新增用地的项目，用地面积须大于0");

    /// <summary>An area is not negative, has two decimals at most and is no slip of the keyboard.</summary>
    public static readonly Rule Area = new("PROJ-004", "面积须为不小于0且不超过一亿的平方米数，最多两位小数");

    /// <summary>A project costs something.</summary>
    public static readonly Rule InvestmentMissing = new("PROJ-005", "总投资须大于0");

    /// <summary>A project is classified by all eight dimensions.</summary>
    public static readonly Rule Classification = new("PROJ-006", "项目分类不完整");

    /// <summary>GB/T 4754-2017: letter and two to four digits.</summary>
    public static readonly Rule IndustryCode = new("PROJ-007", "国标行业代码应为门类字母加2至4位数字，如 P8321");

    /// <summary>Coordinates lie on the globe, both or none.</summary>
    public static readonly Rule Coordinates = new("PROJ-008", "坐标须同时填写经度（-180至180）和纬度（-90至90）");

    /// <summary>A later work names the work of the earlier stage it comes from.</summary>
    public static readonly Rule ParentWork = new("PROJ-009", "后续工程须关联本项目的前阶段工程");

    /// <summary>A work's code stands once in a project.</summary>
    public static readonly Rule WorkCodeTwice = new("PROJ-010", "工程代码在本项目中已存在");

    /// <summary>A work's code is derived from the project's.</summary>
    public static readonly Rule WorkCode = new("PROJ-011", "工程代码应为项目代码加“-”和2至3位顺序号");

    /// <summary>A unit is named once in a work.</summary>
    public static readonly Rule UnitTwice = new("PROJ-012", "本工程中已有同名单体");

    /// <summary>A unit has storeys and area that fit each other.</summary>
    public static readonly Rule Unit = new("PROJ-013", "单体的层数、高度与面积不合理");

    /// <summary>Units together are not larger than the project.</summary>
    public static readonly Rule UnitsTooLarge = new("PROJ-014", "各单体建筑面积之和不得超过项目总建筑面积");

    /// <summary>A project is registered once.</summary>
    public static readonly Rule CodeTaken = new("PROJ-015", "该项目代码已登记");

    /// <summary>The unit or work is not of this project any more.</summary>
    public static readonly Rule NoSuchUnit = new("PROJ-016", "该工程或单体已不在本项目中，请刷新后重试");

    /// <summary>The form as typed cannot be registered yet; the detail says what is missing.</summary>
    public static readonly Rule FormIncomplete = new("PROJ-017", "项目信息尚未填写完整");

    /// <summary>The window registers projects of its own regions.</summary>
    public static readonly Rule OutsideRegion = new("PROJ-018", "建设地点不在您的办理区域内");

    /// <summary>An applicant of this credit code is known; choose it instead of entering it again.</summary>
    public static readonly Rule OwnerKnown = new("PROJ-019", "该统一社会信用代码的单位已登记，请直接选择");

    /// <summary>An applicant of this identity number is known; choose it instead of entering it again.</summary>
    public static readonly Rule PersonKnown = new("PROJ-020", "该身份证号的申请人已登记，请用身份证号查找后直接选择");

    /// <summary>What was applied for rests on the project: from then on the window changes it, on the applicant's statement.</summary>
    public static readonly Rule WindowChanges = new("PROJ-021", "项目已经申报，项目信息由综合窗口核实后变更");

    /// <summary>The region decides which organs are competent; what was submitted to them stays with them.</summary>
    public static readonly Rule RegionFixed = new("PROJ-022", "项目已经申报，建设地点所在区不能变更；确需变更的，应撤回申请后重新登记项目");

    /// <summary>Certificates in force name the project and its site.</summary>
    public static readonly Rule NamedOnResult = new("PROJ-023", "已核发且有效的证照载明了项目名称和建设地点，须先办理证照变更");

    /// <summary>Whoever reads an open case must learn why the project is another.</summary>
    public static readonly Rule ReasonMissing = new("PROJ-024", "项目已经申报，变更须写明理由");

    /// <summary>Nothing was changed.</summary>
    public static readonly Rule NothingChanged = new("PROJ-025", "没有改动任何内容");
}
