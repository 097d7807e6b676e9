using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Jobs;

/// <summary>All that the office does by the clock. A feature adds its line here.</summary>
internal static class Schedules
{
    /// <summary>In the order of the screen.</summary>
    public static IReadOnlyList<Schedule> All { get; } =
    [
        new("outbox", "消息投递", "0/5 * * * * ?", "每 5 秒", typeof(DeliverMessages)),
        new("deem-acceptance", "视为受理", "20 0/10 * * * ?", "每 10 分钟", typeof(DeemAcceptance)),
        new("correction-reminder", "补正到期提醒", "0 30 8 * * ?", "每日 08:30", typeof(RemindCorrections)),
        new("correction-end", "逾期未补正终止", "0 5 0 * * ?", "每日 00:05", typeof(TerminateUncorrected)),
        new("deem-renewal", "视为准予延续", "40 0/10 * * * ?", "每 10 分钟", typeof(DeemRenewal)),
        new("deem-consent", "征求意见超时默认同意", "0 10 0 * * ?", "每日 00:10", typeof(DeemConsent)),
        new("anomalies", "办理异常排查", "50 0/10 * * * ?", "每 10 分钟", typeof(FindAnomalies)),
        new("seal", "留痕封存", "0/30 * * * * ?", "每 30 秒", typeof(SealTrail)),
        new("verify", "全面核验", "0 30 2 * * ?", "每日 02:30", typeof(VerifyOffice), CatchUpMinutes: 10),
        new(WorkbookWake.Job, "导出与导入", "2/5 * * * * ?", "每 5 秒", typeof(RunWorkbooks)),
        new("workbook-files", "清理到期的导出文件", "0 40 * * * ?", "每小时", typeof(DiscardWorkbooks)),
        new("uploads", "清理未完成的上传", "0 10 3 * * ?", "每日 03:10", typeof(DiscardUploads)),
    ];
}
