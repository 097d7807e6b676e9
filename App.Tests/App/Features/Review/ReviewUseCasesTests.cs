using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Review, signing and decision as the people of the planning bureau do them.</summary>
public sealed class ReviewUseCasesTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ACase_IsReviewedProposedAndGranted(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.AcceptedAsync()).Single();
        at = Done(at, await office.DoAsync<StartReview>("reviewer", use => use.RunAsync(at, Ct)));
        int points = (await office.CaseAsync(at.CaseId)).Findings.Count;
        points.ShouldBeGreaterThan(0);
        for (int point = 1; point <= points; point++)
        {
            int number = point;
            at = Done(at, await office.DoAsync<RecordFinding>("reviewer", use => use.RunAsync(at, number, ReviewConclusion.Meets, null, Ct)));
        }

        at = Done(at, await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "符合规划条件，拟同意", Ct)));
        (await DeskAsync(office, "head", ReviewTab.Signing)).Rows.ShouldContain(r => r.Id == at.CaseId && r.IsSigning);
        Done(at, await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct)));

        ReviewSheet sheet = (await office.AsAsync("head", services => services.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        sheet.Decision.ShouldBe(CaseDecision.Grant);
        sheet.CertificateNumber.ShouldNotBeNullOrEmpty();
        sheet.Rounds.Single().Steps.Select(s => s.PersonName).ShouldBe(["陈思远", "郭建平"]);
        (await DeskAsync(office, "head", ReviewTab.SignedByMe)).Total.ShouldBe(1);
        (await DeskAsync(office, "head", ReviewTab.Signing)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task WhoReviewed_CannotSign_AndTheSentenceSaysWhy()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();
        (await office.DoAsync<GrantCase>("reviewer", use => use.RunAsync(at, null, Ct))).Rule.ShouldBe(CaseRules.WrongActor);
        await MakeApproverAsync(office, "陈思远");
        Outcome<int> outcome = await office.DoAsync<GrantCase>("reviewer", use => use.RunAsync(at, null, Ct));
        outcome.Rule.ShouldBe(CaseRules.SignsTwice);
        ReviewSheet sheet = (await office.AsAsync("reviewer", services => services.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        sheet.SigningObstacle.ShouldNotBeNull().ShouldContain(CaseRules.SignsTwice.Sentence);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhoStandsBelowTheStep_NeitherSignsItNorExtends(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        await WithDbAsync(office, async db =>
        {
            ApprovalCase subject = await db.Set<ApprovalCase>().SingleAsync();
            db.Add(SigningChain.Set(Guid.CreateVersion7(office.Clock.GetUtcNow()), subject.Organ.OrganId, null, 3));
            await db.SaveChangesAsync();
        });
        (await office.DoAsync<ExtendPeriod>("head", use => use.RunAsync(at, "情况复杂", Ct))).ShouldRefuse("CASE-071");
        at = Done(at, await office.DoAsync<ExtendPeriod>("approver", use => use.RunAsync(at, "情况复杂", Ct)));
        at = Done(at, await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct)));
        at = Done(at, await office.DoAsync<EndorseProposal>("approver", use => use.RunAsync(at, "同意", Ct)));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, null, Ct))).ShouldRefuse("CASE-070");
        (await office.CaseAsync(at.CaseId)).OpenRound!.Steps.Select(s => s.Title).ShouldBe([SigningStepTitle.Handler, SigningStepTitle.DeputyHead]);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AHearing_IsOpenToEveryLicence_OnADayThatTheLawAllows(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.ReviewedAsync("SX-3-008", school => school);
        SuspensionForm hearing = new() { Kind = "听证", LegalGround = "行政许可法第四十五条", Reason = "相邻权利人申请", PlannedEndOn = new DateOnly(2026, 11, 3) };
        (await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, hearing, Ct))).ShouldRefuse("CASE-005", "HearingOn");
        hearing.HearingOn = new DateOnly(2026, 10, 26);
        (await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, hearing, Ct))).ShouldRefuse("CASE-073", "HearingOn");
        hearing.HearingOn = new DateOnly(2026, 11, 2);
        at = Done(at, await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, hearing, Ct)));
        ApprovalCase stopped = await office.CaseAsync(at.CaseId);
        (stopped.Suspensions.Single().HearingOn, stopped.Due.StatutoryDue).ShouldBe((new DateOnly(2026, 11, 2), null));
    }

    [Fact]
    public async Task ALongerChain_NeedsEachSignature_AndNobodySignsTwice()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        await WithDbAsync(office, async db =>
        {
            ApprovalCase subject = await db.Set<ApprovalCase>().SingleAsync();
            db.Add(SigningChain.Set(Guid.CreateVersion7(office.Clock.GetUtcNow()), subject.Organ.OrganId, null, 3));
            await db.SaveChangesAsync();
        });
        at = Done(at, await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct)));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, null, Ct))).Rule.ShouldBe(CaseRules.WrongStep);
        at = Done(at, await office.DoAsync<EndorseProposal>("head", use => use.RunAsync(at, "同意", Ct)));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, null, Ct))).Rule.ShouldBe(CaseRules.SignsTwice);
        Done(at, await office.DoAsync<GrantCase>("approver", use => use.RunAsync(at, null, Ct)));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AChainOfOne_IsDecidedByTheHandlerAlone(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        await WithDbAsync(office, async db =>
        {
            ApprovalCase subject = await db.Set<ApprovalCase>().SingleAsync();
            db.Add(SigningChain.Set(Guid.CreateVersion7(office.Clock.GetUtcNow()), subject.Organ.OrganId, subject.Matter.Code, 1));
            await db.SaveChangesAsync();
        });
        at = Done(at, await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct)));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, null, Ct))).Rule.ShouldBe(CaseRules.WrongActor);
        (await office.DoAsync<GrantCase>("reviewer2", use => use.RunAsync(at, null, Ct))).Rule.ShouldBe(CaseRules.WrongStep);
        Done(at, await office.DoAsync<GrantCase>("reviewer", use => use.RunAsync(at, "同意", Ct)));
        (await office.CaseAsync(at.CaseId)).SigningRounds.Single().Steps.Single().PersonName.ShouldBe("陈思远");
    }

    [Fact]
    public async Task AReturnedProposal_GoesBackToTheHandler()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();
        (await office.DoAsync<ReturnProposal>("head", use => use.RunAsync(at, " ", Ct))).Field.ShouldBe("Reason");
        Done(at, await office.DoAsync<ReturnProposal>("head", use => use.RunAsync(at, "请复核容积率", Ct)));
        ApprovalCase subject = await office.CaseAsync(at.CaseId);
        subject.State.ShouldBe(CaseState.UnderReview);
        subject.SigningRounds.Single().WasReturned.ShouldBeTrue();
    }

    [Fact]
    public async Task AFailedPoint_NeedsItsReason_AndForbidsTheGrant()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        (await office.DoAsync<RecordFinding>("reviewer", use => use.RunAsync(at, 1, ReviewConclusion.Fails, null, Ct))).Field.ShouldBe("Opinion-1");
        at = Done(at, await office.DoAsync<RecordFinding>("reviewer", use => use.RunAsync(at, 1, ReviewConclusion.Fails, "用地证明已过期", Ct)));
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Rule.ShouldBe(CaseRules.PointFails);
        at = Done(at, await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Deny, "用地证明已过期", Ct)));
        (await office.DoAsync<DenyCase>("head", use => use.RunAsync(at, "用地证明已过期", "", Ct))).Field.ShouldBe("Remedies");
        Done(at, await office.DoAsync<DenyCase>("head", use => use.RunAsync(at, "用地证明已过期", "可以依法申请行政复议", Ct)));
        (await office.CaseAsync(at.CaseId)).State.ShouldBe(CaseState.Denied);
    }

    [Fact]
    public async Task TheClockStops_AndGoesOn_AsTheCatalogueSays()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        SuspensionForm unknown = new() { Kind = "随意暂停", LegalGround = "无", Reason = "无", PlannedEndOn = new DateOnly(2026, 11, 3) };
        (await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, unknown, Ct))).Field.ShouldBe("Kind");
        SuspensionForm publicity = new() { Kind = "公示", LegalGround = "依法公示", Reason = "批前公示", PlannedEndOn = new DateOnly(2026, 11, 3) };
        at = Done(at, await office.DoAsync<SuspendClock>("reviewer", use => use.RunAsync(at, publicity, Ct)));
        ApprovalCase stopped = await office.CaseAsync(at.CaseId);
        stopped.Due.SuspendedSince.ShouldBe(new DateOnly(2026, 10, 20));
        stopped.Suspensions.Single().StopsStatutory.ShouldBeFalse();
        Done(at, await office.DoAsync<ResumeClock>("reviewer", use => use.RunAsync(at, stopped.Suspensions.Single().Id, "无异议", Ct)));
        (await office.CaseAsync(at.CaseId)).Due.SuspendedSince.ShouldBeNull();
    }

    [Fact]
    public async Task AnotherOrgan_IsAsked_SeesTheCase_AndANewRoundFollows()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        (await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, new OpinionForm { Question = "是否同意" }, Ct))).Field.ShouldBe("OrganId");
        Guid asked = await WithDbAsync(office, db => db.Set<Organ>().Where(o => o.DepartmentCode == "GGB").Select(o => o.Id).FirstAsync());
        OpinionForm question = new() { OrganId = asked, Question = "方案是否影响河道", DueOn = new DateOnly(2026, 10, 27) };
        at = Done(at, await office.DoAsync<AskOpinion>("reviewer", use => use.RunAsync(at, question, Ct)));
        (await office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct))).Rule.ShouldBe(CaseRules.OpenRowForbids);
        Guid request = (await office.CaseAsync(at.CaseId)).OpinionRequests.Single().Id;
        (await office.DoAsync<AnswerOpinion>("reviewer", use => use.RunAsync(at, request, new OpinionAnswer { Conclusion = OpinionConclusion.Agree, Reasons = "同意" }, Ct))).Rule.ShouldBe(CaseRules.NoSuchRow);
        Done(at, await office.DoAsync<CancelOpinion>("reviewer", use => use.RunAsync(at, request, "问题已当面澄清", Ct)));
        (await office.CaseAsync(at.CaseId)).OpinionRequests.Single().Conclusion.ShouldBe(OpinionConclusion.Cancelled);
    }

    [Fact]
    public async Task ACase_IsHandedToAnotherReviewerOfTheOrgan()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ReviewedAsync()).Single();
        Guid other = await WithDbAsync(office, db => db.Set<Person>().Where(p => p.Name == "林佳宁").Select(p => p.Id).SingleAsync());
        Guid clerk = await WithDbAsync(office, db => db.Set<Person>().Where(p => p.Name == "周晓岚").Select(p => p.Id).SingleAsync());
        (await office.DoAsync<ReassignCase>("head", use => use.RunAsync(at, clerk, "请假", Ct))).Field.ShouldBe("HandlerId");
        Done(at, await office.DoAsync<ReassignCase>("head", use => use.RunAsync(at, other, "请假", Ct)));
        (await DeskAsync(office, "reviewer2", ReviewTab.Mine)).Rows.Single().HandlerName.ShouldBe("林佳宁");
        (await DeskAsync(office, "reviewer", ReviewTab.Mine)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task AnotherOrgansPeople_FindNothing()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();
        (await office.AsAsync("utility", services => services.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct))).ShouldBeNull();
    }

    private static CaseTarget Done(CaseTarget target, Outcome<int> outcome)
    {
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        return target with { SeenVersion = outcome.Value };
    }

    private static Task<ReviewDeskView> DeskAsync(ReviewOffice office, string userName, ReviewTab tab) =>
        office.AsAsync(userName, services => services.GetRequiredService<ReviewDesk>().LoadAsync(new ReviewFilter(tab), Ct));

    private static async Task<T> WithDbAsync<T>(ReviewOffice office, Func<OfficeDbContext, Task<T>> act)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await act(db);
    }

    private static Task WithDbAsync(ReviewOffice office, Func<OfficeDbContext, Task> act) => WithDbAsync(office, async db =>
    {
        await act(db);
        return true;
    });

    private static Task MakeApproverAsync(ReviewOffice office, string name) => WithDbAsync(office, async db =>
    {
        Person person = await db.Set<Person>().Include(p => p.Assignments).SingleAsync(p => p.Name == name);
        DateOnly today = new(2026, 10, 20);
        person.Assign(new RoleGrant(Role.Approver, person.OrganId, person.Assignments[0].RegionCode, today), office.Clock);
        await db.SaveChangesAsync();
    });
}
