using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>Whether the current person sees what a file belongs to: a case, or a stage application whose draft no case has yet.</summary>
public sealed class RecordScope(CaseScope cases, StageScope stages)
{
    /// <summary>Whether they see it now.</summary>
    public async Task<bool> SeesAsync(OfficeDbContext db, Guid recordId, CancellationToken ct) =>
        await (await cases.VisibleAsync(db, ct)).AnyAsync(c => c.Id == recordId, ct)
        || await (await stages.WithFilesAsync(db, ct)).AnyAsync(a => a.Id == recordId, ct);
}
