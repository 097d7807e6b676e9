using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Workbooks;

/// <summary>How much one person may have waiting.</summary>
internal static class WaitingWorkbooks
{
    /// <summary>Refuses a further task by BOOK-001.</summary>
    public static async Task RequireRoomAsync(OfficeDbContext db, Guid person, CancellationToken ct) => WorkbookRules.TooMany.Require(
        await db.Set<WorkbookTask>().CountAsync(t => t.PersonId == person && t.State == WorkbookState.Waiting, ct) < WorkbookTask.MostWaiting);
}
