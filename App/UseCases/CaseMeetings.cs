using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>The meetings about cases, and about which cases the person may convene one.</summary>
public sealed class CaseMeetings(PageReads reads, CurrentPerson person, CaseScope cases, MeetingScope scope)
{
    /// <summary>The meetings about a case that the person sees, the latest first; and whether they may convene one about it.</summary>
    public async Task<(IReadOnlyList<JointReviewMeeting> Meetings, bool MayConvene)> OfAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        IQueryable<Guid> about = moment.Db.Set<AgendaItem>().Where(i => i.CaseId == caseId).Select(i => i.MeetingId);
        List<JointReviewMeeting> meetings = await (await scope.VisibleAsync(moment.Db, ct)).Where(m => about.Contains(m.Id)).OrderByDescending(m => m.StartsAt).ToListAsync(ct);
        return (meetings, await Convenable(moment.Db).AnyAsync(c => c.Id == caseId, ct));
    }

    /// <summary>The conditions that meetings laid upon a case: those of items that were agreed, with the name of the meeting.</summary>
    public async Task<IReadOnlyList<(MeetingCondition Condition, Guid MeetingId, string Meeting)>> ConditionsAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        if (!await (await cases.VisibleAsync(moment.Db, ct)).AnyAsync(c => c.Id == caseId, ct))
        {
            return [];
        }

        var found = await (
            from c in moment.Db.Set<MeetingCondition>().AsNoTracking()
            join i in moment.Db.Set<AgendaItem>() on c.ItemId equals i.Id
            join m in moment.Db.Set<JointReviewMeeting>() on i.MeetingId equals m.Id
            where c.CaseId == caseId && (i.Resolution == ItemResolution.Agreed || i.Resolution == ItemResolution.AgreedWithChanges) && m.State == MeetingState.Concluded
            orderby m.StartsAt, c.Position
            select new { Condition = c, m.Id, m.Subject }).ToListAsync(ct);
        return [.. found.Select(f => (f.Condition, f.Id, f.Subject))];
    }

    /// <summary>Whether a stage application has a case about which the person may convene a meeting.</summary>
    public async Task<bool> MayConveneAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        return await Convenable(moment.Db).AnyAsync(c => c.StageApplicationId == stageId, ct);
    }

    /// <summary>The cases about which the person may convene a meeting: those their organ handles, and those of the stages that it leads.</summary>
    public IQueryable<ApprovalCase> Convenable(OfficeDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        IQueryable<ApprovalCase> open = db.Set<ApprovalCase>().Where(c => c.Number != null && c.Due.FinishedOn == null);
        if (!scope.MayConvene)
        {
            return open.Where(c => false);
        }

        Guid organ = person.OrganId!.Value;
        return open.Where(c => c.Organ.OrganId == organ || c.StageLeadId == organ);
    }
}
