using ApprovalOffice.App.Jobs;
using Quartz;

namespace ApprovalOffice.Tests.App.Jobs;

/// <summary>What fell due while the office was closed is done after it opens; what reads everything comes when the desks are open.</summary>
public sealed class MissedRunTests
{
    [Fact]
    public void EverySchedule_IsCaughtUp_VerificationLast()
    {
        Dictionary<string, ITrigger> missed = Schedules.All.ToDictionary(s => s.Name, s => MissedRuns.CatchUp(s, new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero)));
        ITrigger verify = missed["verify"];
        foreach ((string name, ITrigger trigger) in missed.Where(m => m.Key != "verify"))
        {
            trigger.JobKey.Name.ShouldBe(name);
            trigger.StartTimeUtc.ShouldBeLessThan(verify.StartTimeUtc, name);
            trigger.Priority.ShouldBeGreaterThan(verify.Priority, name);
        }
    }
}
