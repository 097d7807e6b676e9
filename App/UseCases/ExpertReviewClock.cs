using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// 专家评审 stops the clock of the case that asked for it, from the notice to the opinion, in the transaction of the meeting (行政许可法第四十五条). It is done by the office upon the
/// request of the organ that handles the case: who convenes the meeting needs no capacity in that case.
/// </summary>
public sealed class ExpertReviewClock(OfficeReference reference, CaseAftermath aftermath)
{
    /// <summary>The notice is out: the clock of each case on the agenda that asked stands still.</summary>
    /// <returns>The cases that were touched.</returns>
    /// <exception cref="RuleBroken">What the transition table says, for a case that cannot stand still now (a signing round is open).</exception>
    public async Task<IReadOnlyList<Guid>> BeginAsync(OfficeDbContext db, JointReviewMeeting meeting, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        IQueryable<Guid> about = db.Set<AgendaItem>().Where(i => i.MeetingId == meeting.Id && i.CaseId != null).Select(i => i.CaseId!.Value);
        List<ExpertReviewRequest> asked = await db.Set<ExpertReviewRequest>().Where(r => r.ClosedAt == null && r.MeetingId == null && about.Contains(r.CaseId)).OrderBy(r => r.CaseId).ToListAsync(ct);
        List<Guid> touched = [];
        foreach (ExpertReviewRequest request in asked)
        {
            CaseWork work = await WorkAsync(db, request.CaseId, at, ct);
            if (!CaseStates.InReview.Contains(work.Case.State))
            {
                // Decided or withdrawn meanwhile: nothing is left to stand still.
                request.Close(at);
                continue;
            }

            SpecialProcedure? procedure = work.Catalogue.Matter(work.Case.Matter.Code).Special(ExpertReviewRequest.Kind);
            ExpertRules.NoSuchProcedure.Require(procedure is not null, detail: work.Case.Number?.Value);
            int before = work.Case.Events.Count;
            ClockSuspension begun = work.Case.Suspend(
                work.Act,
                new SuspensionTerms(
                    procedure.Name, procedure.Legal, procedure.StopsPromised, procedure.StopsStatutory, $"{request.Reason}（{request.AskedByName}申请，{meeting.Subject}）",
                    work.Calendar.AddWorkingDays(meeting.Day, ExpertReviewRequest.OpinionWorkingDays)),
                work.Calendar);
            request.Begin(meeting.Id, begun.Id);
            await aftermath.FollowAsync(work, before, ct);
            touched.Add(request.CaseId);
        }

        return touched;
    }

    /// <summary>The opinion is issued, or the meeting is off: the clocks that it stopped run on.</summary>
    /// <param name="db">The context of the operation.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="words">What came of it.</param>
    /// <param name="isDone">Whether the opinion is there; else the request waits for another meeting.</param>
    /// <param name="at">Now (UTC).</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The cases that were touched.</returns>
    public async Task<IReadOnlyList<Guid>> EndAsync(OfficeDbContext db, JointReviewMeeting meeting, string words, bool isDone, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(meeting);
        List<ExpertReviewRequest> running = await db.Set<ExpertReviewRequest>().Where(r => r.ClosedAt == null && r.MeetingId == meeting.Id).OrderBy(r => r.CaseId).ToListAsync(ct);
        List<Guid> touched = [];
        foreach (ExpertReviewRequest request in running)
        {
            CaseWork work = await WorkAsync(db, request.CaseId, at, ct);
            if (work.Case.Suspensions.Any(s => s.Id == request.SuspensionId && s.IsOpen))
            {
                int before = work.Case.Events.Count;
                work.Case.Resume(work.Act, request.SuspensionId!.Value, words, work.Calendar);
                await aftermath.FollowAsync(work, before, ct);
                touched.Add(request.CaseId);
            }

            if (isDone)
            {
                request.Close(at);
            }
            else
            {
                request.Release();
            }
        }

        return touched;
    }

    // Locked before it is read, as by every act on a case: of a decision and a suspension at once one comes first, and the other sees it.
    private async Task<CaseWork> WorkAsync(OfficeDbContext db, Guid caseId, DateTime at, CancellationToken ct)
    {
        await db.Set<ApprovalCase>().Where(c => c.Id == caseId).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        ApprovalCase subject = (await db.LoadCaseAsync(caseId, null, ct))!;
        return new CaseWork(
            db, subject, new Act(at, at, CaseActor.Office, null, "系统", subject.Organ.OrganName, ""), await reference.CalendarAsync(subject.Organ.RegionCode, ct),
            await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct), await reference.OrganAsync(subject.Organ.OrganId, ct));
    }
}
