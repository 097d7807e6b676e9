using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Archiving;

/// <summary>What has ended in the person's scope and is not archived yet, the longest waiting first, with what each file holds and what keeps it open.</summary>
public sealed class ArchiveList(PageReads pages, CaseScope scope, IOptions<OfficeOptions> options, TimeProvider clock)
{
    /// <summary>Lines of a page, and most cases archived at once.</summary>
    public const int PageSize = 50;

    /// <summary>Today, to tell what is late.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>A page.</summary>
    /// <param name="overdue">Only what should have been archived by now.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<ArchivePageOf> FindAsync(bool overdue, int page, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;

        // Written out, so that the index of these states is used: SQLite takes it only when the condition stands in the query word for word.
        IQueryable<ApprovalCase> ended = (await scope.SubmittedAsync(db, ct)).AsNoTracking().Where(c =>
            c.State == CaseState.Delivered || c.State == CaseState.AcceptanceRefused || c.State == CaseState.Withdrawn || c.State == CaseState.Terminated);
        IQueryable<ApprovalCase> late = Before(ended, -options.Value.ArchiveDays);
        int lateOnes = await late.Take(ArchivePageOf.MostCounted).CountAsync(ct);
        int total = overdue ? lateOnes : await ended.Take(ArchivePageOf.MostCounted).CountAsync(ct);
        int last = Math.Max(1, (total + PageSize - 1) / PageSize);
        int shown = Math.Clamp(page, 1, last);
        return new ArchivePageOf(await RowsAsync(db, overdue ? late : Before(ended, 1), shown, ct), total, lateOnes, shown, last);
    }

    /// <summary>Those that ended before a day. With a limit, if only tomorrow's, SQLite walks the index in its order; without one it sorts them all.</summary>
    private IQueryable<ApprovalCase> Before(IQueryable<ApprovalCase> ended, int days)
    {
        DateTime limit = OfficeZone.UtcOf(Today.AddDays(days), TimeOnly.MinValue);
        return ended.Where(c => c.ChangedAt < limit);
    }

    private async Task<IReadOnlyList<ArchiveRow>> RowsAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, int page, CancellationToken ct)
    {
        var found = await cases.OrderBy(c => c.ChangedAt).ThenBy(c => c.Id).Skip((page - 1) * PageSize).Take(PageSize).Select(c => new
        {
            c.Id, c.Version, c.Number, c.Matter, c.Organ.OrganName, c.Subject.ProjectName, c.Subject.ApplicantName, c.State, c.Decision, c.ChangedAt, c.LastSequence,
            Papers = db.Set<OfficialDocument>().Count(d => d.CaseId == c.Id),
            Waiting = db.Set<OfficialDocument>().Count(d => d.CaseId == c.Id && d.Digest == null),
            Files = c.Materials.SelectMany(m => m.Instances).Count(i => i.WithdrawnAt == null),
            Owing = c.OwedMaterials.Count(o => o.CheckedOn == null),
            Promises = c.Commitments.Count(k => k.VerifiedOn == null),
            Unpaid = c.UndoneBy == null && c.Payments.Any(p => p.PaidOn == null),
            Unconnected = c.Matter.Kind == MatterKind.UtilityService && c.Decision == CaseDecision.Grant && c.UndoneBy == null && c.ConnectedOn == null,
        }).ToListAsync(ct);
        return found.ConvertAll(c => new ArchiveRow
        {
            Id = c.Id,
            Version = c.Version,
            Number = c.Number!.Value.Value,
            MatterName = c.Matter.Name,
            OrganName = c.OrganName,
            ProjectName = c.ProjectName,
            ApplicantName = c.ApplicantName,
            Ended = c.State != CaseState.Delivered ? c.State.Chinese(c.Matter.Kind)
                : $"{(c.Decision == CaseDecision.Grant ? CaseState.Granted : CaseState.Denied).Chinese(c.Matter.Kind)}，已送达",
            ChangedAt = c.ChangedAt,
            Due = OfficeZone.DateOf(c.ChangedAt).AddDays(options.Value.ArchiveDays),
            Papers = c.Papers,
            PapersWaiting = c.Waiting,
            Files = c.Files,
            Events = c.LastSequence,
            Hindrances = c.Decision != CaseDecision.Grant ? [] :
            [
                .. c.Owing > 0 ? [$"容缺材料 {c.Owing} 项没有补齐"] : (string[])[],
                .. c.Promises > 0 ? [$"告知承诺 {c.Promises} 项没有核查"] : (string[])[],
                .. c.Unpaid ? ["缴款没有到账"] : (string[])[],
                .. c.Unconnected ? ["没有接入"] : (string[])[],
            ],
        });
    }
}
