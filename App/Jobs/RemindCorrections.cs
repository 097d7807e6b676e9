using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Jobs;

/// <summary>Reminds an applicant, once a round, that the period for correction is about to end.</summary>
internal sealed class RemindCorrections(IDbContextFactory<OfficeDbContext> contexts, Outbox outbox, TimeProvider clock) : IScheduledWork
{
    /// <summary>How many calendar days before the last day.</summary>
    private const int DaysBefore = 3;

    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        DateOnly today = clock.Today(), until = today.AddDays(DaysBefore);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(cancellationToken);
        var near = await (
            from subject in db.Set<ApprovalCase>().AsNoTracking()
            where subject.State == CaseState.CorrectionRequested
            from correction in subject.Corrections
            where correction.ClosedAt == null && correction.DueOn >= today && correction.DueOn <= until
            join member in db.Set<ApplicantMember>() on subject.Subject.ApplicantId equals member.ApplicantId
            where member.From <= today && member.To >= today && (member.RevokedOn == null || member.RevokedOn > today)
            select new { subject.Id, subject.Number, Matter = subject.Matter.Name, Project = subject.Subject.ProjectName, Correction = correction.Id, correction.DueOn, member.PersonId })
            .ToListAsync(cancellationToken);
        foreach (var one in near)
        {
            outbox.Notify(
                db, $"correction-reminder:{one.Correction:N}:{one.PersonId:N}", one.PersonId,
                new NoticeContent(
                    "补正期限即将届满",
                    $"{one.Number?.Value} {one.Matter}（{one.Project}）：请在 {one.DueOn:yyyy-MM-dd} 前提交补正材料，逾期将终止办理。",
                    CaseUrls.Case(one.Id)));
        }

        await db.SaveChangesAsync(cancellationToken);
        return near.Count == 0 ? "没有需要提醒的办件" : $"补正期限将届满的 {near.Select(one => one.Id).Distinct().Count()} 件均已提醒";
    }
}
