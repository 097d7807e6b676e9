using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Whether the current person sees what a file belongs to: a case, a stage application whose draft no case has yet, a meeting before which it is laid, the joint
/// survey of a project, a set of drawings, or a joint acceptance.
/// </summary>
public sealed class RecordScope(CaseScope cases, StageScope stages, MeetingScope meetings, ProjectScope projects, DrawingScope drawings, AcceptanceScope acceptances)
{
    /// <summary>Whether they see it now.</summary>
    public async Task<bool> SeesAsync(OfficeDbContext db, Guid recordId, CancellationToken ct) =>
        await (await cases.VisibleAsync(db, ct)).AnyAsync(c => c.Id == recordId, ct)
        || await (await stages.WithFilesAsync(db, ct)).AnyAsync(a => a.Id == recordId, ct)
        || await (await meetings.VisibleAsync(db, ct)).AnyAsync(m => m.Id == recordId, ct)
        || await (await projects.VisibleAsync(db, ct)).AnyAsync(p => db.Set<JointSurvey>().Any(s => s.Id == recordId && s.ProjectId == p.Id), ct)
        || await (await drawings.VisibleAsync(db, ct)).AnyAsync(s => s.Id == recordId, ct)
        || await (await acceptances.VisibleAsync(db, ct)).AnyAsync(a => a.Id == recordId, ct);
}
