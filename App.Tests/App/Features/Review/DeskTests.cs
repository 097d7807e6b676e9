using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Cases are taken, given away one by one or many at once, and worked off one after the other.</summary>
public sealed class DeskTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatNobodyHas_IsTakenOneAfterTheOther(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.AcceptedAsync(3);
        Outcome<Guid> first = await TakeAsync(office, "reviewer");
        first.Value.ShouldBe(cases.Select(c => c.CaseId).Min(), "the same day: the earlier one");
        Outcome<Guid> second = await TakeAsync(office, "reviewer2");
        second.Value.ShouldNotBe(first.Value);
        (await DeskAsync(office, "reviewer", ReviewTab.Waiting)).Total.ShouldBe(1);
        ReviewDeskView all = await DeskAsync(office, "reviewer", ReviewTab.Department);
        all.Total.ShouldBe(3);
        all.Rows.Select(r => r.HandlerName).ShouldBe(["陈思远", "林佳宁", null], ignoreOrder: true);
        all.Assignees.Select(a => (a.Name, a.InHand)).ShouldBe([("陈思远", 1), ("林佳宁", 1)], ignoreOrder: true);
        await TakeAsync(office, "reviewer");
        (await TakeAsync(office, "reviewer")).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ManyAreGivenAtOnce_EachByItsOwnAct_AndWhatChangedIsNamed(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.AcceptedAsync(4);
        Guid second = await office.WithDbAsync(db => db.Set<Person>().Where(p => p.Name == "林佳宁").Select(p => p.Id).SingleAsync());
        cases[3] = (await office.DoAsync<StartReview>("reviewer", use => use.RunAsync(cases[3], Ct))).Done(cases[3]);
        CaseTarget taken = (await office.DoAsync<StartReview>("reviewer", use => use.RunAsync(cases[2], Ct))).Done(cases[2]);
        (CaseTarget, bool)[] chosen = [(cases[0], false), (cases[1], false), (cases[2], false), (cases[3], true)];

        (await AssignAsync(office, "reviewer", chosen, second, "请假")).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AssignAsync(office, "head", chosen, null, "请假")).ShouldRefuse("CASE-005", "HandlerId");
        (await AssignAsync(office, "head", chosen, second, " ")).ShouldRefuse("CASE-005", "Reason");
        Outcome<AssignedCases> outcome = await AssignAsync(office, "head", chosen, second, "陈思远请假");
        outcome.Value!.Done.ShouldBe(3);
        outcome.Value.Refused.Single().CaseId.ShouldBe(taken.CaseId, "somebody took it in the meantime");
        (await DeskAsync(office, "reviewer2", ReviewTab.Mine)).Total.ShouldBe(3);
        ReviewDeskView his = await office.AsAsync("head", s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(ReviewTab.Department) { Handler = second }, Ct));
        his.Total.ShouldBe(3);
        (await office.CaseAsync(cases[0].CaseId)).Events[^1].Text.ShouldBe("陈思远请假");
        (await AssignAsync(office, "coordinator", [(taken, true)], second, "平衡工作量")).Value!.Done.ShouldBe(1);
    }

    [Fact]
    public async Task WhatAnAddressNames_AndNobodyCouldChoose_IsLeftOut()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.AcceptedAsync(2);
        ReviewFilter filter = new(ReviewTab.Waiting) { Matter = "SX-9-999", Stage = "九" };
        ReviewDeskView view = await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().LoadAsync(filter, Ct));
        view.Total.ShouldBe(2);
        view.Choices.Known(filter).IsNarrow.ShouldBeFalse();
        (string matter, _) = view.Choices.Matters[^1];
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().LoadAsync(filter with { Matter = matter }, Ct))).Total.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheNextCase_IsTheOneAfter_AndThenTheFirstAgain(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        await office.AcceptedAsync(4);
        List<Guid> order = [.. (await DeskAsync(office, "reviewer", ReviewTab.Department)).Rows.Select(r => r.Id)];
        List<Guid> walked = [order[0]];
        while (walked.Count < 5)
        {
            Guid last = walked[^1];
            walked.Add((await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().NextAsync(new ReviewFilter(ReviewTab.Department), last, Ct)))!.Value);
        }

        walked.ShouldBe([.. order, order[0]]);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().NextAsync(new ReviewFilter(ReviewTab.Mine), order[0], Ct))).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APile_IsNarrowedToAMatterAStageAndALight_AndTheNextCaseStaysWithin(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        IReadOnlyList<CaseTarget> cases = await office.AcceptedAsync(3);
        ApprovalCase one = await office.CaseAsync(cases[0].CaseId);
        ReviewFilter all = new(ReviewTab.Department);
        ReviewDeskView desk = await LoadAsync(office, all);
        desk.Total.ShouldBe(3);
        desk.Choices.Matters.ShouldContain((one.Matter.Code, one.Matter.Name));
        desk.Choices.Stages.Select(s => s.Code).ShouldContain(one.Matter.StageCode);
        string other = desk.Choices.Matters.First(m => m.Code != one.Matter.Code).Code;
        (await LoadAsync(office, all with { Matter = one.Matter.Code })).Total.ShouldBe(3);
        (await LoadAsync(office, all with { Matter = other })).ShouldSatisfyAllConditions(v => v.Total.ShouldBe(0), v => v.Counts[ReviewTab.Department].ShouldBe(3));
        (await LoadAsync(office, all with { Stage = one.Matter.StageCode, Light = Light.Green })).Total.ShouldBe(3);
        (await LoadAsync(office, all with { Stage = desk.Choices.Stages.First(s => s.Code != one.Matter.StageCode).Code })).Total.ShouldBe(0);
        (await LoadAsync(office, all with { Light = Light.Red })).Total.ShouldBe(0);
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().NextAsync(all with { Matter = one.Matter.Code }, cases[0].CaseId, Ct))).ShouldNotBeNull();
        (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().NextAsync(all with { Matter = other }, cases[0].CaseId, Ct))).ShouldBeNull();
    }

    private static Task<ReviewDeskView> LoadAsync(ReviewOffice office, ReviewFilter filter) => office.AsAsync("reviewer", s => s.GetRequiredService<ReviewDesk>().LoadAsync(filter, Ct));

    private static Task<Outcome<Guid>> TakeAsync(ReviewOffice office, string userName) =>
        office.AsAsync(userName, s => s.GetRequiredService<TakeNextCase>().RunAsync(false, Ct));

    private static Task<Outcome<AssignedCases>> AssignAsync(ReviewOffice office, string userName, IReadOnlyList<(CaseTarget, bool)> chosen, Guid? handler, string reason) =>
        office.AsAsync(userName, s => s.GetRequiredService<AssignCases>().RunAsync(chosen, handler, reason, Ct));

    private static Task<ReviewDeskView> DeskAsync(ReviewOffice office, string userName, ReviewTab tab) =>
        office.AsAsync(userName, s => s.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(tab), Ct));
}
