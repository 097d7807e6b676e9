using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>Whoever broke a promise makes no other until the organ has cleared it, on both engines.</summary>
public sealed class CreditTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ABrokenPromise_BarsTheApplicant_UntilItIsCleared(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid early, string matter) = await PromisedAsync(office, "2026-990102-83-01-000611");
        await office.DoStageAsync<EditStage>(early, (use, target) => use.SignPromiseAsync(target, matter, "韩永昌", Ct));
        await office.SubmitAsync(early);
        Guid brokenCase = (await office.StageAsync(early)).Cases.Single(c => c.MatterCode == matter).Id;
        (Guid signed, _) = await PromisedAsync(office, "2026-990102-83-01-000612");
        await office.DoStageAsync<EditStage>(signed, (use, target) => use.SignPromiseAsync(target, matter, "韩永昌", Ct));
        (await office.StageAsync(signed)).PromiseBar.ShouldBeNull();

        Guid promise = await BreakAsync(office, brokenCase);

        StageTarget seen = await office.SeenAsync(signed);
        Outcome<int> sent = await office.DoAsync<SubmitStage>("applicant", use => use.RunAsync(seen, Ct));
        sent.ShouldRefuse("STAGE-007", $"Promise-{matter}");
        sent.Sentence.ShouldContain((await office.CaseAsync(brokenCase)).Number!.Value.Value);
        (await office.DoAsync<EditStage>("applicant", use => use.SignPromiseAsync(seen, matter, "韩永昌", Ct))).ShouldRefuse("STAGE-007", $"Promise-{matter}");
        await office.DoStageAsync<EditStage>(signed, (use, target) => use.TakePromiseAsync(target, matter, false, Ct));
        StageTarget regular = await office.SeenAsync(signed);
        (await office.DoAsync<EditStage>("applicant", use => use.TakePromiseAsync(regular, matter, true, Ct))).ShouldRefuse("STAGE-007", $"Promise-{matter}");
        (await office.StageAsync(signed)).PromiseBar.ShouldNotBeNull().ToString().ShouldContain("尚未信用修复");
        DutyPageOf barred = await office.AsAsync("clerk", s => s.GetRequiredService<DutyList>().FindAsync(DutyKind.Credit, 1, Ct));
        (barred.Rows.ShouldHaveSingleItem().CaseId, barred.Counts[DutyKind.Credit]).ShouldBe((brokenCase, 1));

        CaseTarget at = new(brokenCase, (await office.CaseAsync(brokenCase)).Version);
        string department = (await office.CaseAsync(brokenCase)).Organ.DepartmentCode.ToLowerInvariant();
        (await office.DoAsync<RestoreCredit>("clerk", use => use.RunAsync(at, promise, "已整改", Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await office.DoAsync<RestoreCredit>($"{department}-approver", use => use.RunAsync(at, promise, " ", Ct))).Field.ShouldBe("Reason");
        (await office.DoAsync<RestoreCredit>($"{department}-approver", use => use.RunAsync(at, promise, "已按承诺整改，现场复核符合", Ct))).Done(at);

        await office.DoStageAsync<EditStage>(signed, (use, target) => use.TakePromiseAsync(target, matter, true, Ct));
        await office.DoStageAsync<EditStage>(signed, (use, target) => use.SignPromiseAsync(target, matter, "韩永昌", Ct));
        await office.SubmitAsync(signed);
        (await office.AsAsync("clerk", s => s.GetRequiredService<DutyList>().FindAsync(DutyKind.Credit, 1, Ct))).Rows.ShouldBeEmpty();
    }

    private static async Task<(Guid Stage, string Matter)> PromisedAsync(ReviewOffice office, string code)
    {
        (Guid project, Guid work) = await office.ProjectAsync(code, school => StageFloor.Factory(school) with { SiteRegion = RegionCode.Parse("990100") });
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        string matter = (await office.StageAsync(id)).Matters.First(m => m is { IsApplicants: true, Promise: not null }).Code;
        await office.ChooseOnlyAsync(id, matter);
        await office.FillAsync(id);
        await office.DoStageAsync<EditStage>(id, (use, target) => use.TakePromiseAsync(target, matter, true, Ct));
        return (id, matter);
    }

    private static Task<Guid> BreakAsync(ReviewOffice office, Guid caseId) => office.WithDbAsync(async db =>
    {
        ApprovalCase subject = (await db.LoadCaseAsync(caseId, null, Ct))!;
        WorkingCalendar calendar = await office.Host.Services.GetRequiredService<OfficeReference>().CalendarAsync(subject.Organ.RegionCode, Ct);
        DateTime now = office.Clock.GetUtcNow().UtcDateTime;
        Act act = new(now, now, CaseActor.WindowClerk | CaseActor.Reviewer, null, "某人", "某机关", "");
        subject.Receive(act);
        subject.Materials.ToList().ForEach(m => subject.Judge(m.Id, MaterialVerdict.Complete, null, act));
        subject.Accept(act, ["要点"], calendar);
        Guid promise = subject.Commitments.Single().Id;
        subject.VerifyCommitment(act, promise, kept: false, "现场未按承诺实施");
        await db.SaveChangesAsync();
        return promise;
    });
}
