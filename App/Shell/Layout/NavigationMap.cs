using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Archiving;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.App.Features.Guidance;
using ApprovalOffice.App.Features.Inspections;
using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.App.Features.Matters;
using ApprovalOffice.App.Features.Measures;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Notices;
using ApprovalOffice.App.Features.Organs;
using ApprovalOffice.App.Features.Outbox;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Shell.Layout;

/// <summary>The main directory, in the order of the screen. A feature adds its line here.</summary>
public static class NavigationMap
{
    /// <summary>All lines; what a person sees of them depends on the permissions.</summary>
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("工作", "首页", ShellUrls.Home, null),
        new("工作", "办件", CaseUrls.List, Permissions.ReadCases),
        new("工作", "通知", NoticeUrls.List, null),
        new("工作", "综合窗口", WindowUrls.Desk, Permissions.AcceptCases),
        new("工作", "审查", ReviewUrls.Desk, Permissions.ReviewCases),
        new("工作", "审签", ReviewUrls.Signing, Permissions.DecideCases, Also: ReviewUrls.Desk),
        new("工作", "分办", ReviewUrls.Department, Permissions.CoordinateCases, Also: ReviewUrls.Desk),
        new("工作", "会议", MeetingUrls.Calendar, Permissions.ReadCases),
        new("工作", "评审会议", MeetingUrls.Calendar, Permissions.AdviseMeetings),
        new("工作", "并联审批", JointUrls.List, Permissions.CoordinateCases),
        new("工作", "验收", AcceptanceUrls.List, Permissions.ReadCases),
        new("工作", "后续登记", DutyUrls.List, Permissions.ReadCases),
        new("工作", "双公示", PublicationUrls.List, Permissions.ReadCases),
        new("工作", "月报", MonthlyUrls.List, Permissions.Supervise),
        new("工作", "归档", ArchivingUrls.List, Permissions.AcceptCases),
        new("申请", "我的申请", ApplicationUrls.List, Permissions.Apply),
        new("申请", "项目", ProjectUrls.List, Permissions.Apply),
        new("申请", "会议", MeetingUrls.Calendar, Permissions.Apply),
        new("申请", "验收", AcceptanceUrls.List, Permissions.Apply),
        new("申请", "申报指引", GuidanceUrls.Start, Permissions.Apply),
        new("项目", "项目", ProjectUrls.List, Permissions.ReadCases),
        new("项目", "项目导入", WorkbookUrls.Import("projects"), Permissions.EnterCases),
        new("项目", "并联审批进展", JointUrls.List, Permissions.Supervise),
        new("项目", "监管检查", InspectionUrls.List, Permissions.ReadCases),
        new("项目", "监管检查结果导入", WorkbookUrls.Import("inspections"), Permissions.EnterInspections),
        new("项目", "办理异常线索", AnomalyUrls.List, Permissions.ReadCases),
        new("资料", "专家库", ExpertUrls.List, Permissions.KeepExperts),
        new("资料", "专家导入", WorkbookUrls.Import("experts"), Permissions.KeepExperts),
        new("资料", "指标口径", MeasureUrls.List, Permissions.Supervise),
        new("资料", "报表", WorkbookUrls.Reports, Permissions.Supervise),
        new("资料", "导出", WorkbookUrls.Exports, null),
        new("资料", "放假安排导入", WorkbookUrls.Import("calendar"), Permissions.KeepCatalogue),
        new("资料", "事项目录版本", CatalogueUrls.Versions, Permissions.KeepCatalogue),
        new("资料", "事项目录导入", WorkbookUrls.Import("catalogue-matters"), Permissions.KeepCatalogue),
        new("资料", "材料目录导入", WorkbookUrls.Import("catalogue-materials"), Permissions.KeepCatalogue),
        new("资料", "期限与预警", MatterUrls.Settings, Permissions.KeepCatalogue),
        new("资料", "预警天数导入", WorkbookUrls.Import("warning-days"), Permissions.KeepCatalogue),
        new("资料", "样张", SampleUrls.Gallery, null),
        new("资料", "用印登记", SealUrls.List, Permissions.ReadSeals),
        new("系统", "人员与账号", PeopleUrls.List, Permissions.KeepAccounts),
        new("系统", "人员导入", WorkbookUrls.Import("people"), Permissions.KeepAccounts),
        new("系统", "机关与科室", OrganUrls.List, Permissions.ReadOrgans),
        new("系统", "留痕审计", TrailUrls.Page, Permissions.ReadTrail),
        new("系统", "消息投递", OutboxUrls.List, Permissions.KeepSystem),
        new("系统", "定时任务", JobUrls.List, Permissions.KeepSystem),
    ];
}
