using ApprovalOffice.Data.Workbooks;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.Data.Workbooks;

public sealed class WorkbookTaskTests
{
    /// <summary>What was told last while the rows were checked is not how many there were.</summary>
    [Fact]
    public void AReturnedImport_SaysAllRowsThatWereChecked()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 9, 24, 1, 0, 0, TimeSpan.Zero));
        DateTime now = clock.GetUtcNow().UtcDateTime;
        WorkbookTask task = WorkbookTask.Import(Guid.CreateVersion7(), "catalogue-materials", "材料目录导入", new string('a', 64), "目录.xlsx", clock);
        task.Claim(now, TimeSpan.FromMinutes(2));
        task.Advance(100, null, now.AddMinutes(2));
        task.Reject(167, "共 167 行，1 行有 1 处问题，未导入任何内容。", new WorkbookFile("目录-问题.xlsx", 29_000, new string('b', 64)), now, now.AddDays(7));
        task.ShouldSatisfyAllConditions(t => t.Rows.ShouldBe(167), t => t.State.ShouldBe(WorkbookState.Rejected));
    }
}
