using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Workbooks;

/// <summary>确认导入: what was checked is taken over, all of it or nothing.</summary>
public sealed class ConfirmImport(OwnWorkbook own, WorkbookWake wake)
{
    /// <summary>Confirms it.</summary>
    public async Task<Outcome> RunAsync(Guid id, CancellationToken ct)
    {
        Outcome outcome = await own.RunAsync(id, "确认导入", "已开始导入，完成后会通知您。", task => task.Confirm(), ct);
        if (outcome.IsOk)
        {
            await wake.TellAsync(id, CancellationToken.None);
        }

        return outcome;
    }
}
