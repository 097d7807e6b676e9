using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Cases;

/// <summary>Whoever works on a case is told when it is taken out of their hands.</summary>
public sealed class CaseNewsTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhoeverWasAsked_IsTold_WhenTheQuestionIsTakenBack(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        foreach (string department in (string[])["SW", "WW"])
        {
            OpinionForm form = new() { OrganId = (await office.OrganAsync(department)).Id, Question = "是否同意", DueOn = new DateOnly(2026, 10, 27) };
            at = (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, form, Ct))).Done(at);
            office.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Guid water = (await office.OrganAsync("SW")).Id;
        Guid request = (await office.CaseAsync(at.CaseId)).OpinionRequests.Single(o => o.OrganId == water).Id;
        (await office.DoAsync<CancelOpinion>("reviewer", use => use.RunAsync(at, request, "已当面澄清", Ct))).Done(at);

        await office.AsAsync("clerk", s => s.GetRequiredService<OutboxDispatcher>().DispatchAsync());
        List<Guid> told = await office.WithDbAsync(db => ToldAsync(db, "征求意见已撤销"));
        List<Guid> reviewers = await office.WithDbAsync(db => db.Set<RoleAssignment>().Where(a => a.Role == Role.Reviewer && a.OrganId == water)
            .Select(a => a.PersonId).ToListAsync(Ct));
        told.Order().ShouldBe(reviewers.Order());
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheClerkWhoTookItIn_IsTold_WhenTheApplicantWithdraws(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid id = await floor.SubmittedAsync("临江滨河住宅一期");
        await floor.ReceiveAsync(id);
        int seen = (await floor.CaseAsync(id)).Version;
        Outcome<int> outcome = await floor.AsAsync(
            "applicant", s => s.GetRequiredService<WithdrawApplication>().RunAsync(new CaseTarget(id, seen), "方案调整", Ct));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);

        await floor.DeliverNoticesAsync();
        Guid clerk = await floor.WithAsync(db => db.Set<Person>().Where(p => p.Name == "周晓岚").Select(p => p.Id).SingleAsync(Ct));
        (await floor.WithAsync(db => ToldAsync(db, "申请人撤回申请"))).ShouldHaveSingleItem().ShouldBe(clerk);
    }

    private static Task<List<Guid>> ToldAsync(OfficeDbContext db, string title) =>
        db.Set<Notice>().Where(n => n.Title.StartsWith(title)).Select(n => n.PersonId).ToListAsync(Ct);
}
