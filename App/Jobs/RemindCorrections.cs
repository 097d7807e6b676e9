using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Jobs;

/// <summary>
/// Reminds an applicant, once a round, that the period for correction is about to end; the clerk who entered the application as well,
/// because whoever came to the window need have no account.
/// </summary>
internal sealed class RemindCorrections(
    IDbContextFactory<OfficeDbContext> contexts, Outbox outbox, OfficeReference reference, IOptions<OfficeOptions> options, TimeProvider clock) : IScheduledWork
{
    // The longest holiday arrangement lies well within; which days are near is settled by the calendar of the region.
    private const int Horizon = 90;

    /// <inheritdoc/>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        DateOnly today = clock.Today(), until = today.AddDays(Horizon);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await (
            from subject in db.Set<ApprovalCase>().AsNoTracking()
            where subject.State == CaseState.CorrectionRequested
            from correction in subject.Corrections
            where correction.ClosedAt == null && correction.DueOn >= today && correction.DueOn <= until
            select new
            {
                subject.Id, subject.Number, Matter = subject.Matter.Name, Project = subject.Subject.ProjectName, Correction = correction.Id, correction.DueOn,
                subject.Subject.ApplicantId, Region = subject.Organ.RegionCode, Clerk = subject.IntakeMode == IntakeMode.Window ? subject.CreatedBy : null,
            }).ToListAsync(cancellationToken);
        int reminded = 0;
        foreach (var one in open)
        {
            WorkingCalendar calendar = await reference.CalendarAsync(one.Region, cancellationToken);
            if (calendar.WorkingDaysBetween(today, one.DueOn) > options.Value.CorrectionReminderDays)
            {
                continue;
            }

            NoticeContent content = new(
                "补正期限即将届满",
                $"{one.Number?.Value} {one.Matter}（{one.Project}）：请在 {one.DueOn:yyyy-MM-dd} 前提交补正材料，逾期将终止办理。",
                CaseUrls.Case(one.Id));
            foreach (Guid receiver in (await MembersAsync(db, one.ApplicantId, today, cancellationToken)).Append(one.Clerk ?? Guid.Empty).Where(r => r != Guid.Empty).Distinct())
            {
                outbox.Notify(db, $"correction-reminder:{one.Correction:N}:{receiver:N}", receiver, content);
            }

            reminded++;
        }

        await db.SaveChangesAsync(cancellationToken);
        return reminded == 0 ? "没有需要提醒的办件" : $"补正期限将届满的 {reminded} 件均已提醒";
    }

    private static Task<List<Guid>> MembersAsync(OfficeDbContext db, Guid applicantId, DateOnly today, CancellationToken ct) => db.Set<ApplicantMember>()
        .Where(m => m.ApplicantId == applicantId && m.From <= today && m.To >= today && (m.RevokedOn == null || m.RevokedOn > today))
        .Select(m => m.PersonId).Distinct().ToListAsync(ct);
}
