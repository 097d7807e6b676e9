using ApprovalOffice.App.Jobs;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Jobs;

/// <summary>What the office does to cases by the clock: right also when nothing ran for days, and nothing twice.</summary>
public sealed class CaseJobTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task FiveDaysOfSilence_AreAcceptance_AsOfReceipt_HoweverLateTheJob(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid silent = await office.Desk.SubmittedAsync();
        DateTime received = (await office.Desk.CaseAsync(silent)).ReceivedAt!.Value;

        // Submitted on Tuesday 20 October: the fifth working day is Tuesday the 27th.
        SetTo(office, new DateOnly(2026, 10, 27), new TimeOnly(23, 59));
        (await RunAsync<DeemAcceptance>(office)).ShouldBe("没有需要办理的办件");
        SetTo(office, new DateOnly(2026, 11, 9), new TimeOnly(8, 0));
        (await RunAsync<DeemAcceptance>(office)).ShouldBe("视为受理 1 件");
        (await RunAsync<DeemAcceptance>(office)).ShouldBe("没有需要办理的办件");

        ApprovalCase deemed = await office.Desk.CaseAsync(silent);
        deemed.State.ShouldBe(CaseState.Accepted);
        deemed.WasDeemedAccepted.ShouldBeTrue();
        deemed.AcceptedAt.ShouldBe(received);
        deemed.Events[^1].RecordedAt.ShouldBe(office.Clock.GetUtcNow().UtcDateTime);
        OfficialDocument notice = (await office.Desk.PapersAsync(silent)).Single();
        notice.DatedOn.ShouldBe(new DateOnly(2026, 11, 9));
        await HoldsAsync(office);
    }

    [Fact]
    public async Task ACorrectionLeftUnanswered_IsRemindedOnce_AndEnds()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid agent = await WithAsync(office, db => db.Set<Person>().Where(p => p.OrganId == null).Select(p => p.Id).FirstAsync());
        Guid id = await office.Desk.SubmittedAsync(member: agent);
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work =>
        {
            work.Case.Receive(work.Act);
            foreach (CaseMaterial material in work.Case.Materials)
            {
                work.Case.Judge(material.Id, MaterialVerdict.NeedsCorrection, "不清晰", work.Act);
            }

            work.Case.RequestCorrection(
                work.Act,
                [.. work.Case.Materials.Select((m, i) => CorrectionPoint.Of(Guid.CreateVersion7(office.Clock.GetUtcNow()), i + 1, m.MaterialCode, "请重新扫描"))],
                new DateOnly(2026, 11, 10), "申请人要求从速", work.Calendar);
        });

        // Tuesday is three working days after Thursday: the week-end between does not shorten what is left.
        SetTo(office, new DateOnly(2026, 11, 4), new TimeOnly(8, 30));
        (await RunAsync<RemindCorrections>(office)).ShouldBe("没有需要提醒的办件");
        SetTo(office, new DateOnly(2026, 11, 5), new TimeOnly(8, 30));
        await RunAsync<RemindCorrections>(office);
        await RunAsync<RemindCorrections>(office);
        await office.Desk.DispatchAsync();
        (await WithAsync(office, db => db.Set<Notice>().CountAsync(n => n.PersonId == agent && n.Title == "补正期限即将届满"))).ShouldBe(1);

        SetTo(office, new DateOnly(2026, 11, 10), new TimeOnly(23, 0));
        (await RunAsync<TerminateUncorrected>(office)).ShouldBe("没有需要办理的办件");
        SetTo(office, new DateOnly(2026, 11, 11), new TimeOnly(0, 5));
        (await RunAsync<TerminateUncorrected>(office)).ShouldBe("逾期未补正终止 1 件");
        (await office.Desk.CaseAsync(id)).State.ShouldBe(CaseState.Terminated);
        await HoldsAsync(office);
    }

    [Fact]
    public async Task TheClerkWhoEnteredIt_IsReminded_WhereTheApplicantHasNoAccount()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid clerk = await WithAsync(office, db => db.Set<Person>().Where(p => p.OrganId != null).Select(p => p.Id).FirstAsync());
        Guid id = await office.Desk.SubmittedAsync();
        await office.TamperAsync(
            "Cases", $"UPDATE \"Cases\" SET \"IntakeMode\" = 'Window', \"CreatedBy\" = '{clerk.ToString().ToUpperInvariant()}' WHERE \"Number\" IS NOT NULL");
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work =>
        {
            work.Case.Receive(work.Act);
            work.Case.Materials.ToList().ForEach(m => work.Case.Judge(m.Id, MaterialVerdict.Complete, null, work.Act));
            work.Case.RequestCorrection(
                work.Act, [CorrectionPoint.Of(Guid.CreateVersion7(office.Clock.GetUtcNow()), 1, null, "请补充说明")], new DateOnly(2026, 12, 1), null, work.Calendar);
        });

        SetTo(office, new DateOnly(2026, 11, 26), new TimeOnly(8, 30));
        (await RunAsync<RemindCorrections>(office)).ShouldBe("补正期限将届满的 1 件均已提醒");
        await office.Desk.DispatchAsync();
        (await WithAsync(office, db => db.Set<Notice>().CountAsync(n => n.PersonId == clerk && n.Title == "补正期限即将届满"))).ShouldBe(1);
    }

    [Fact]
    public async Task AnOpinionNotGivenInTime_IsConsent_WhereSilenceMayBe()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = await office.Desk.AcceptedAsync();
        await office.Desk.ActAsync(id, CaseActor.Reviewer, null, work =>
        {
            work.Case.AskOpinion(work.Act, new OpinionQuestion(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "示范市水利局", "是否影响河道", new DateOnly(2026, 10, 23), true));
            work.Case.AskOpinion(work.Act, new OpinionQuestion(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "示范市文物局", "是否涉及文物", new DateOnly(2026, 10, 23), false));
        });

        SetTo(office, new DateOnly(2026, 10, 24), new TimeOnly(0, 10));
        (await RunAsync<DeemConsent>(office)).ShouldBe("超时默认同意 1 件");
        (await RunAsync<DeemConsent>(office)).ShouldBe("没有需要办理的办件");

        (await office.Desk.CaseAsync(id)).OpinionRequests.ToDictionary(o => o.OrganName, o => o.Conclusion).ShouldBe(new Dictionary<string, OpinionConclusion?>
        {
            ["示范市水利局"] = OpinionConclusion.DeemedConsent,
            ["示范市文物局"] = null,
        }, ignoreOrder: true);
    }

    private static async Task<string> RunAsync<TWork>(PlacedOffice office)
        where TWork : IScheduledWork
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TWork>().RunAsync(CancellationToken.None);
    }

    private static void SetTo(PlacedOffice office, DateOnly day, TimeOnly time) =>
        office.Clock.SetUtcNow(new DateTimeOffset(OfficeZone.UtcOf(day, time), TimeSpan.Zero));

    private static async Task<T> WithAsync<T>(PlacedOffice office, Func<OfficeDbContext, Task<T>> read)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    private static async Task HoldsAsync(PlacedOffice office) => (await office.VerifyAsync()).SelectMany(result => result.Faults).ShouldBeEmpty();
}
