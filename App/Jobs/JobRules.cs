using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Jobs;

/// <summary>The rules about jobs and deliveries.</summary>
public static class JobRules
{
    /// <summary>A server may be set up to serve pages only.</summary>
    public static readonly Rule NoJobsHere = new("JOBS-001", "本服务器未开启定时任务（Office:RunJobs），不能运行");

    /// <summary>What was delivered is not delivered again.</summary>
    public static readonly Rule Delivered = new("JOBS-002", "该消息已投递，或者正在投递");
}
