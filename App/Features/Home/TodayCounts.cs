using System.Linq.Expressions;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Home;

/// <summary>What waits for the person today, by what they may do; every number leads to the cases it counts.</summary>
public sealed class TodayCounts(PageReads pages, CaseScope scope, CaseAnomalies anomalies, PublicationScope publications, CurrentPerson person, TimeProvider clock)
{
    // A debt is the window's work as long as the case is, and after it.
    private static readonly CaseState[] OwingStates = [CaseState.Accepted, CaseState.UnderReview, CaseState.Granted, CaseState.Issued, CaseState.Delivered];

    /// <summary>Counts.</summary>
    public async Task<IReadOnlyList<TodayGroup>> ReadAsync(CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        IQueryable<ApprovalCase> cases = (await scope.VisibleAsync(db, ct)).AsNoTracking();
        List<TodayGroup> groups = [];
        if (person.May(Permissions.Apply))
        {
            groups.Add(await ApplicantAsync(cases, ct));
        }

        if (person.May(Permissions.AcceptCases))
        {
            groups.Add(await WindowAsync(db, ct));
        }

        if (person.May(Permissions.ReviewCases))
        {
            groups.Add(await ReviewerAsync(db, cases, ct));
        }

        if (person.May(Permissions.DecideCases))
        {
            groups.Add(await ApproverAsync(cases, ct));
        }

        if (person.May(Permissions.Supervise) || person.May(Permissions.CoordinateCases))
        {
            groups.Add(await WholeAsync(db, cases, ct));
        }

        if (person.May(Permissions.ReviewCases) || person.May(Permissions.DecideCases) || person.May(Permissions.Supervise))
        {
            IQueryable<DecisionPublication> late = await publications.OfAsync(db, PublicationTab.Overdue, null, ct);
            groups.Add(new TodayGroup("publications", "双公示",
                [new("逾期未公示的决定", await late.Take(WindowPiles.MostCounted).CountAsync(ct), PublicationUrls.Overdue, Urgent: true, WindowPiles.MostCounted)]));
        }

        return groups;
    }

    private static async Task<TodayGroup> ApplicantAsync(IQueryable<ApprovalCase> cases, CancellationToken ct) => new("applicant", "我的申请",
    [
        new("待补正", await cases.CountAsync(c => c.State == CaseState.CorrectionRequested, ct), ApplicationUrls.ListOf("correction"), Urgent: true),
        new("未提交的草稿", await cases.CountAsync(c => c.State == CaseState.Draft, ct), ApplicationUrls.ListOf("draft")),
        new("窗口处理中", await cases.CountAsync(c => c.State == CaseState.Submitted || c.State == CaseState.Received, ct), ApplicationUrls.ListOf("window")),
        new("审查中", await cases.CountAsync(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview, ct), ApplicationUrls.ListOf("review")),
        new("已决定", await cases.CountAsync(c => c.Decision != null, ct), ApplicationUrls.ListOf("decided")),
    ]);

    // As the desk counts: the number leads to as many rows.
    private async Task<TodayGroup> WindowAsync(OfficeDbContext db, CancellationToken ct)
    {
        DateOnly today = clock.Today();
        IQueryable<ApprovalCase> lying = (await scope.SubmittedAsync(db, ct)).AsNoTracking();
        IQueryable<ApprovalCase> due = lying.Where(c => (c.State == CaseState.Submitted || c.State == CaseState.Received) && c.AcceptanceDue <= today);
        IQueryable<ApprovalCase> mayOwe = lying.Where(c => OwingStates.Contains(c.State));
        return new TodayGroup("window", "综合窗口",
        [
            new("受理期限今日到期或已过", await CountAsync(due), WindowUrls.Desk, Urgent: true, WindowPiles.MostCounted),
            new("待收件", await CountAsync(lying.Where(c => c.State == CaseState.Submitted)), WindowUrls.ToReceive, MostCounted: WindowPiles.MostCounted),
            new("待核材料", await CountAsync(lying.Where(c => c.State == CaseState.Received)), WindowUrls.ToJudge, MostCounted: WindowPiles.MostCounted),
            new("补正中", await CountAsync(lying.Where(c => c.State == CaseState.CorrectionRequested)), WindowUrls.Correcting, MostCounted: WindowPiles.MostCounted),
            new("待送达", await CountAsync(lying.Where(c => c.State == CaseState.Issued || c.State == CaseState.Denied)), WindowUrls.ToDeliver, MostCounted: WindowPiles.MostCounted),
            new("容缺待补", await WindowPiles.CountAsync(WindowPiles.Owing(db, mayOwe), ct), WindowUrls.Owing, MostCounted: WindowPiles.MostCounted),
        ], "一次阶段申报算一件");

        Task<int> CountAsync(IQueryable<ApprovalCase> pile) => WindowPiles.CountAsync(WindowPiles.OneRowAStage(pile, pile), ct);
    }

    private async Task<TodayGroup> ReviewerAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, CancellationToken ct)
    {
        Guid organ = person.OrganId ?? Guid.Empty;
        Guid me = person.PersonId;
        IQueryable<ApprovalCase> mine = cases.Where(c => c.HandlerId == me);
        IQueryable<Guid> asked = db.Set<OpinionRequest>().Where(o => o.OrganId == organ && o.Conclusion == null).Select(o => o.CaseId);
        return new TodayGroup("review", "审查",
        [
            new("我承办的已超期", await OverdueAsync(mine, ct), CaseUrls.ListOf("review", mine: true), Urgent: true),
            new("待领取", await cases.CountAsync(c => c.State == CaseState.Accepted && c.Organ.OrganId == organ && c.HandlerId == null, ct), ReviewUrls.Waiting),
            new("我承办的", await mine.CountAsync(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview, ct), ReviewUrls.Mine),
            new("待我部门答复的征求意见", await cases.CountAsync(c => asked.Contains(c.Id), ct), ReviewUrls.Opinions),
        ]);
    }

    private async Task<TodayGroup> ApproverAsync(IQueryable<ApprovalCase> cases, CancellationToken ct)
    {
        Guid organ = person.OrganId ?? Guid.Empty;
        IQueryable<ApprovalCase> own = cases.Where(c => c.Organ.OrganId == organ);
        return new TodayGroup("decide", "审签",
        [
            new("待审签", await own.CountAsync(c => c.State == CaseState.UnderReview && c.SigningRounds.Any(r => r.ClosedAt == null), ct), ReviewUrls.Signing, Urgent: true),
            new("本部门在审", await own.CountAsync(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview, ct), CaseUrls.ListOf("review")),
            new("本部门已超期", await OverdueAsync(own, ct), CaseUrls.ListOf("review"), Urgent: true),
        ]);
    }

    private async Task<TodayGroup> WholeAsync(OfficeDbContext db, IQueryable<ApprovalCase> cases, CancellationToken ct)
    {
        List<TodayCount> counts = [new("审查中", await cases.CountAsync(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview, ct), CaseUrls.ListOf("review"))];
        foreach (Light light in (Light[])[Light.DeepRed, Light.Red, Light.Yellow, Light.Blue])
        {
            counts.Add(new TodayCount(
                light switch { Light.DeepRed => "超法定期限", Light.Red => "超承诺期限", Light.Yellow => "临近到期", _ => "暂停计时" },
                await LitAsync(cases, light, ct), CaseUrls.ListOf("review", light.ToString()), Urgent: light is Light.DeepRed or Light.Red));
        }

        IQueryable<Guid> again = db.Set<Correction>().Where(x => x.Round > 1).Select(x => x.CaseId);
        counts.Add(new TodayCount("多次告知补正（异常）", await cases.CountAsync(c => again.Contains(c.Id), ct), CaseUrls.Anomalies));
        if (person.May(Permissions.Supervise))
        {
            IQueryable<HandlingAnomaly> open = (await anomalies.VisibleAsync(db, ct)).Where(a => a.Finding == null);
            counts.Add(new TodayCount("办理异常线索待核实", await open.Take(WindowPiles.MostCounted).CountAsync(ct), AnomalyUrls.List, MostCounted: WindowPiles.MostCounted));
        }

        return new TodayGroup("whole", "本区域", counts);
    }

    private async Task<int> OverdueAsync(IQueryable<ApprovalCase> cases, CancellationToken ct) =>
        await LitAsync(cases, Light.Red, ct) + await LitAsync(cases, Light.DeepRed, ct);

    private Task<int> LitAsync(IQueryable<ApprovalCase> cases, Light light, CancellationToken ct)
    {
        Expression<Func<ApprovalCase, bool>> lit = Lights.Is<ApprovalCase>(c => c.Due, light, clock.Today());
        return cases.Where(c => c.State == CaseState.Accepted || c.State == CaseState.UnderReview).CountAsync(lit, ct);
    }
}
