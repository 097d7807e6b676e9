using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>An instant matter 即办件 is accepted, examined and decided in one sitting at the window; no other matter is.</summary>
public sealed class SettleCaseTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AFiling_IsSettledInOneSitting(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990101-34-03-000731", StageFloor.Factory);
        Guid stage = (await office.BeginAsync(project, work, "1")).Value;
        await office.ChooseOnlyAsync(stage, "SX-1-004");
        await office.FillAsync(stage);
        await office.SubmitAsync(stage);
        Guid filing = (await office.StageAsync(stage)).Cases.Single(c => c.MatterCode == "SX-1-004").Id;

        // Not before its materials are judged.
        (await SettleAsync(office, filing)).Rule.ShouldNotBeNull();
        foreach (Func<StageIntake, StageTarget, Task<Outcome<int>>> act in (Func<StageIntake, StageTarget, Task<Outcome<int>>>[])
            [(use, seen) => use.ReceiveAsync(seen, Ct), (use, seen) => use.JudgeRestAsync(seen, Ct)])
        {
            StageTarget seen = (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(stage, Ct)))!.Target;
            (await office.DoAsync<StageIntake>("clerk", use => act(use, seen))).IsOk.ShouldBeTrue();
        }

        (await office.DoAsync<SettleCase>("reviewer", use => use.RunAsync(new CaseTarget(filing, 1), new Dictionary<string, string>(), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Outcome<int> settled = await SettleAsync(office, filing);
        settled.IsOk.ShouldBeTrue(settled.Sentence);

        ApprovalCase subject = await office.CaseAsync(filing);
        (subject.State, subject.Decision).ShouldBe((CaseState.Granted, CaseDecision.Grant));
        subject.Events.Select(e => e.Action).TakeLast(4).ShouldBe([CaseAction.Accept, CaseAction.StartReview, CaseAction.ProposeDecision, CaseAction.Grant]);
        subject.Events.TakeLast(4).ShouldAllBe(e => e.PersonName == "周晓岚");
        (await office.CertificatesAsync(filing)).ShouldBe(1);
        await Races.Race.VerifyAsync(office);
    }

    [Fact]
    public async Task WhatIsNotInstant_IsRefusedByItsRule()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget permit = (await office.JudgedAsync()).Single();

        Outcome<int> outcome = await office.DoAsync<SettleCase>("clerk", use => use.RunAsync(permit, new Dictionary<string, string>(), Ct));

        (outcome.Kind, outcome.Rule).ShouldBe((OutcomeKind.Refused, CaseRules.InstantOnly));
    }

    private static async Task<Outcome<int>> SettleAsync(ReviewOffice office, Guid filing)
    {
        IntakeCase seen = (await office.AsAsync("clerk", s => s.GetRequiredService<IntakeCases>().FindAsync(filing, Ct)))!;
        Dictionary<string, string> answers = seen.Instant.ShouldNotBeNull().Fields.Where(f => f.IsRequired).ToDictionary(f => f.Id, _ => "2026-990100-0001");
        return await office.DoAsync<SettleCase>("clerk", use => use.RunAsync(seen.Target, answers, Ct));
    }
}
