using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Demonstration;

/// <summary>The people of the demonstration: one a role, and enough of the planning bureau to carry a case through its signing chain. All invented.</summary>
internal static class DemonstrationPeople
{
    /// <summary>The password of all of them; never valid in production, which refuses to start beside these accounts.</summary>
    public const string Password = "Demo-2026!";

    /// <summary>The claim that marks an account as one of these.</summary>
    public const string Mark = "demonstration";

    /// <summary>Those of the city, of outsiders and of the administrators, in the order of the console's list.</summary>
    public static IReadOnlyList<DemonstrationPerson> City { get; } =
    [
        new("applicant", "徐海峰", Role.Applicant, Post: "示范临江置业有限公司经办人"),
        new("clerk", "周晓岚", Role.WindowClerk, "ZWZX", Post: "综合窗口"),
        new("clerk2", "贺雨桐", Role.WindowClerk, "ZWZX", Post: "综合窗口"),
        new("reviewer", "陈思远", Role.Reviewer, "ZRZY", Post: "自规局承办人"),
        new("reviewer2", "林佳宁", Role.Reviewer, "ZRZY", Post: "自规局承办人"),
        new("head", "郭建平", Role.Approver, "ZRZY", Post: "自规局科室负责人") { SigningLevel = SigningStepTitle.SectionHead },
        new("approver", "何文涛", Role.Approver, "ZRZY", Section: 1, Post: "自规局分管领导") { SigningLevel = SigningStepTitle.DeputyHead },
        new("coordinator", "沈立民", Role.LeadCoordinator, "ZRZY", Section: 1),
        new("reform", "杜雅琴", Role.ReformOffice, "GGB"),
        new("leader", "梁国栋", Role.Leader, "GGB"),
        new("evaluator", "吴映雪", Role.Evaluator, "GGB"),
        new("monthly", "罗志强", Role.MonthlyReporter, "GGB"),
        new("monthly2", "彭秋实", Role.MonthlyApprover, "GGB"),
        new("catalogue", "范书婷", Role.CatalogueManager, "XZSP"),
        new("utility", "邱明亮", Role.Utility, "GS"),
        new("agency", "董梓航", Role.Agency),
        new("expert", "江若溪", Role.Expert),
        new("sysadmin", "夏长青", Role.SystemAdministrator),
        new("secadmin", "石静怡", Role.SecurityAdministrator),
        new("auditadmin", "柳承志", Role.AuditAdministrator),
    ];

    /// <summary>All of them: those of the districts and the other owners' agents last.</summary>
    public static IReadOnlyList<DemonstrationPerson> All { get; } =
    [
        .. City, .. DemonstrationDistrict.All.SelectMany(district => district.People()), .. DemonstrationApplicant.All.Skip(1).Select(applicant => applicant.Agent()),
    ];
}
