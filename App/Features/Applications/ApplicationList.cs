using System.Runtime.CompilerServices;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>我的申请: the applications of those the person acts for, what waits for them first.</summary>
public sealed class ApplicationList(PageReads reads, CaseScope scope, TimeProvider clock)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 20;

    /// <summary>The groups the list may be narrowed to.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Groups =
    [
        ("todo", "待我办理"), ("draft", "草稿"), ("correction", "待补正"), ("window", "窗口处理中"), ("review", "审查中"), ("decided", "已决定"), ("done", "已办结"),
    ];

    private static readonly CaseState[] Owing = [.. CaseTransitions.Of(CaseAction.SupplyOwedMaterial).From];

    /// <summary>Reads one page.</summary>
    public async Task<ApplicationPageOf> ReadAsync(string group, int number, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        IQueryable<ApprovalCase> found = Find(moment.Db, group);
        int total = await found.CountAsync(ct);
        int pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        int page = Math.Clamp(number, 1, pages);
        List<Found> rows = await Sorted(found, (page - 1) * PageSize, PageSize).ToListAsync(ct);
        DateOnly today = clock.Today();
        return new ApplicationPageOf([.. rows.Select(one => Row(one, today))], total, page, pages);
    }

    /// <summary>How many a group has.</summary>
    internal Task<long> CountAsync(OfficeDbContext db, string group, CancellationToken ct) => Find(db, group).LongCountAsync(ct);

    /// <summary>All of a group, one after the other.</summary>
    internal async IAsyncEnumerable<ApplicationRow> AllAsync(OfficeDbContext db, string group, [EnumeratorCancellation] CancellationToken ct)
    {
        DateOnly today = clock.Today();
        await foreach (Found one in Sorted(Find(db, group), 0, int.MaxValue).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return Row(one, today);
        }
    }

    private IQueryable<ApprovalCase> Find(OfficeDbContext db, string group)
    {
        IQueryable<Guid> mine = scope.Applicants(db);
        IQueryable<ApprovalCase> found = db.Set<ApprovalCase>().AsNoTracking().Where(c => mine.Contains(c.Subject.ApplicantId));
        CaseState[] finished = [.. CaseStates.Finished];
        return group switch
        {
            "todo" => found.Where(c => c.State == CaseState.Draft || c.State == CaseState.CorrectionRequested || c.Suspensions.Any(s => s.EndOn == null && s.IsRevision)
                || (Owing.Contains(c.State) && c.Decision != CaseDecision.Deny && c.OwedMaterials.Any(o => o.CheckedOn == null && o.SuppliedOn == null))),
            "draft" => found.Where(c => c.State == CaseState.Draft),
            "correction" => found.Where(c => c.State == CaseState.CorrectionRequested),
            "window" => found.Where(c => c.State == CaseState.Submitted || c.State == CaseState.Received),
            "review" => found.Where(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview),
            "decided" => found.Where(c => c.Decision != null),
            "done" => found.Where(c => finished.Contains(c.State)),
            _ => found,
        };
    }

    private static IQueryable<Found> Sorted(IQueryable<ApprovalCase> found, int skip, int take) =>
        found.OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id).Skip(skip).Take(take)
            .Select(c => new Found(
                c.Id, c.Number, c.Matter.Name, c.Subject.ProjectName, c.Subject.ApplicantName, c.State, c.Matter.Kind, c.AcceptedAt, c.ChangedAt, c.AcceptanceDue,
                c.Due, c.ReliesOnUnarrangedYear,
                c.Suspensions.Any(s => s.EndOn == null && s.IsRevision),
                c.OwedMaterials.Where(o => o.CheckedOn == null && o.SuppliedOn == null).Min(o => (DateOnly?)o.DueOn),
                c.Decision,
                c.Corrections.Where(x => x.ClosedAt == null).Select(x => (DateOnly?)x.DueOn).FirstOrDefault()));

    private static ApplicationRow Row(Found c, DateOnly today) => new(
        c.Id, c.Number?.Value, c.MatterName, c.ProjectName, c.ApplicantName, c.State, c.Kind,
        c.AcceptedAt is null ? null : Lights.Of(c.Due, today),
        c.CorrectionDue ?? c.AcceptanceDue ?? (CaseStates.InReview.Contains(c.State) ? c.Due.PromisedDue : null),
        NextOf(c.State, c.Revision, c.Decision == CaseDecision.Deny || !Owing.Contains(c.State) ? null : c.OwedDue), c.ChangedAt,
        c.ReliesOnUnarrangedYear && c.Due.FinishedOn is null);

    private static string NextOf(CaseState state, bool isRevising, DateOnly? owedDue) => state switch
    {
        _ when isRevising => "修改材料后提交",
        _ when owedDue is { } due => $"补交容缺材料，{OfficeTime.Show(due)} 前",
        CaseState.Draft => "继续填写并提交",
        CaseState.CorrectionRequested => "按告知逐项补正后提交",
        CaseState.Submitted or CaseState.Received => "等待窗口在五个工作日内答复",
        CaseState.Accepted or CaseState.UnderReview => "等待审批部门办理",
        CaseState.Granted => "等待制作结果文书",
        CaseState.Issued or CaseState.Denied => "等待送达",
        _ => "无需办理",
    };

    private sealed record Found(
        Guid Id, CaseNumber? Number, string MatterName, string ProjectName, string ApplicantName, CaseState State, MatterKind Kind, DateTime? AcceptedAt, DateTime ChangedAt,
        DateOnly? AcceptanceDue, DueDates Due, bool ReliesOnUnarrangedYear, bool Revision, DateOnly? OwedDue, CaseDecision? Decision, DateOnly? CorrectionDue);
}
