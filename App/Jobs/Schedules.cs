namespace ApprovalOffice.App.Jobs;

/// <summary>All that the office does by the clock. A feature adds its line here.</summary>
internal static class Schedules
{
    /// <summary>In the order of the screen.</summary>
    public static IReadOnlyList<Schedule> All { get; } =
    [
        new("outbox", "消息投递", "0/5 * * * * ?", "每 5 秒", typeof(DeliverMessages)),
        new("seal", "留痕封存", "0 0/5 * * * ?", "每 5 分钟", typeof(SealTrail)),
        new("uploads", "清理未完成的上传", "0 10 3 * * ?", "每日 03:10", typeof(DiscardUploads)),
    ];
}
