using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>专家评审 of a case: asked for by who reviews it, begun by the notice of a meeting (<see cref="ExpertReviewClock"/>).</summary>
public sealed class CaseExpertReview(PageReads reads, CurrentPerson me, CaseScope scope, CaseOperation operation, OfficeReference reference, TimeProvider clock)
{
    /// <summary>The request that is open, whether the person may ask or take back, and the version of the case they see.</summary>
    public async Task<(ExpertReviewRequest? Open, bool MayAsk, int Version)> OfAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!me.May(Permissions.ReadCases) || await (await scope.VisibleAsync(db, ct)).AsNoTracking().Where(c => c.Id == caseId)
            .Select(c => new { c.Version, c.State, c.Organ.OrganId, c.Matter.CatalogueVersionId, c.Matter.Code }).FirstOrDefaultAsync(ct) is not { } subject)
        {
            return (null, false, 0);
        }

        bool isOnes = me.May(Permissions.ReviewCases) && subject.OrganId == me.OrganId && CaseStates.InReview.Contains(subject.State);
        bool isKnown = isOnes && (await reference.CatalogueAsync(subject.CatalogueVersionId, ct)).Matter(subject.Code).Special(ExpertReviewRequest.Kind) is not null;
        return (await db.Set<ExpertReviewRequest>().AsNoTracking().FirstOrDefaultAsync(r => r.CaseId == caseId && r.ClosedAt == null, ct), isKnown, subject.Version);
    }

    /// <summary>申请专家评审: with it the organ agrees that the clock stops with the notice of the meeting.</summary>
    public async Task<Outcome> AskAsync(CaseTarget target, string reason, CancellationToken ct) => await operation.RunAsync(target, [Permissions.ReviewCases], "申请专家评审", async work =>
    {
        RequireReviewer(work);
        CaseRules.WrongState.Require(CaseStates.InReview.Contains(work.Case.State), detail: work.Case.State.Chinese());
        ExpertRules.NoSuchProcedure.Require(work.Catalogue.Matter(work.Case.Matter.Code).Special(ExpertReviewRequest.Kind) is not null);
        ExpertRules.ReviewAsked.Require(!await work.Db.Set<ExpertReviewRequest>().AnyAsync(r => r.CaseId == work.Case.Id && r.ClosedAt == null, ct));
        work.Db.Add(ExpertReviewRequest.Ask(work.Case.Id, reason, me.Name, clock));
    }, ct) is { IsOk: false } refused ? refused : Outcome.Ok("已申请专家评审。列入议题的会议发出通知时，本件暂停计时。");

    /// <summary>Takes the request back while no notice is out.</summary>
    public async Task<Outcome> TakeBackAsync(CaseTarget target, CancellationToken ct) => await operation.RunAsync(target, [Permissions.ReviewCases], "撤回专家评审申请", async work =>
    {
        RequireReviewer(work);
        ExpertReviewRequest? request = await work.Db.Set<ExpertReviewRequest>().FirstOrDefaultAsync(r => r.CaseId == work.Case.Id && r.ClosedAt == null, ct);
        ExpertRules.ReviewUnderWay.Require(request is not null);
        request.TakeBack(work.Act.RecordedAt);
    }, ct) is { IsOk: false } refused ? refused : Outcome.Ok("专家评审申请已撤回。");

    private static void RequireReviewer(CaseWork work) => CaseRules.WrongActor.Require((work.Act.As & CaseActor.Reviewer) != CaseActor.None, detail: "申请专家评审");
}
