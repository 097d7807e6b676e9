using System.Text.Json;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Commitments;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Features.Stages;

/// <summary>A stage application by the applicant and by the clerk for them, on both engines.</summary>
public sealed class StageApplicationTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Submission_MakesOneCaseAMatter_AndFurtherMattersKeepTheNumber(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000601");
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        (await office.BeginAsync(project, work, "3")).Value.ShouldBe(id);
        string[] matters = [.. (await office.StageAsync(id)).Open.Where(m => m.IsApplicants).Select(m => m.Code)];
        matters.Length.ShouldBeGreaterThan(1);
        StageTarget empty = await office.SeenAsync(id);
        (await office.DoAsync<SubmitStage>("applicant", use => use.RunAsync(empty, Ct))).Kind.ShouldBe(OutcomeKind.Refused);

        await office.ChooseOnlyAsync(id, matters[0]);
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        StageDetails first = await office.StageAsync(id);
        first.JointNumber.ShouldNotBeNull().ShouldMatch(@"^\d{6}-BL-2026-\d{6}$");
        first.Cases.Count(c => c.MatterCode == matters[0]).ShouldBe(1);
        first.Open.Select(m => m.Code).ShouldBe(matters[1..], ignoreOrder: true);
        StageTarget stale = new(id, first.Version - 1);
        (await office.DoAsync<SubmitStage>("applicant", use => use.RunAsync(stale, Ct))).Kind.ShouldBe(OutcomeKind.Conflict);

        await office.ChooseOnlyAsync(id, matters[1]);
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        StageDetails both = await office.StageAsync(id);
        both.JointNumber.ShouldBe(first.JointNumber);
        both.Cases.Count(c => matters.Contains(c.MatterCode)).ShouldBe(2);
        both.Cases.Select(c => c.Number).Distinct().Count().ShouldBe(both.Cases.Count);
        ApprovalCase one = await office.CaseAsync(both.Cases.Single(c => c.MatterCode == matters[0]).Id);
        ApprovalCase other = await office.CaseAsync(both.Cases.Single(c => c.MatterCode == matters[1]).Id);
        one.StageApplicationId.ShouldBe(id);
        one.State.ShouldBe(CaseState.Submitted);
        string[] shared = [.. one.Materials.Select(m => m.MaterialCode).Intersect(other.Materials.Select(m => m.MaterialCode))];
        foreach (string code in shared)
        {
            one.Materials.Single(m => m.MaterialCode == code).Current.Select(f => f.Digest)
                .ShouldBe(other.Materials.Single(m => m.MaterialCode == code).Current.Select(f => f.Digest), ignoreOrder: true);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task StagesLedByDifferentOrgans_HaveNumbersOfTheirOwn(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000607");
        List<string?> numbers = [];
        foreach (string code in new[] { "2", "3" })
        {
            Guid id = (await office.BeginAsync(project, work, code)).Value;
            await office.FillAsync(id);
            await office.SubmitAsync(id);
            numbers.Add((await office.StageAsync(id)).JointNumber);
        }

        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number != null);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OfTwoSubmissionsAtOnce_OneMakesTheCases(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000602");
        Guid[] begun = [.. (await Task.WhenAll(
            Task.Run(() => office.BeginAsync(project, work, "3")), Task.Run(() => office.BeginAsync(project, work, "3")))).Select(o => o.Value)];
        begun.Distinct().Count().ShouldBe(1);
        await office.FillAsync(begun[0]);
        StageTarget target = await office.SeenAsync(begun[0]);

        Outcome<int>[] outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
            office.DoAsync<SubmitStage>("applicant", use => use.RunAsync(target, Ct)))));

        outcomes.Count(o => o.IsOk).ShouldBe(1, string.Join(" / ", outcomes.Select(o => o.Sentence)));
        outcomes.Single(o => !o.IsOk).Kind.ShouldBe(OutcomeKind.Conflict);
        StageDetails stage = await office.StageAsync(begun[0]);
        stage.Cases.Select(c => c.MatterCode).ShouldBeUnique();
        stage.Open.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatIsMerged_GoesWithItsMainMatter_AndHasNoCase(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000603", StageFloor.Works);
        Guid id = (await office.BeginAsync(project, work, "2")).Value;
        StageMatterLine merged = (await office.StageAsync(id)).Matters.First(m => m.MergedInto is not null);
        StageMatterLine main = (await office.StageAsync(id)).Matters.Single(m => m.Name == merged.MergedInto);
        StageTarget target = await office.SeenAsync(id);
        (await office.DoAsync<EditStage>("applicant", use => use.ChooseAsync(target, merged.Code, false, Ct))).ShouldRefuse("STAGE-005");

        await office.ChooseOnlyAsync(id);
        (await office.StageAsync(id)).Matters.Single(m => m.Code == merged.Code).IsChosen.ShouldBeFalse();
        await office.ChooseOnlyAsync(id, main.Code);
        (await office.StageAsync(id)).Matters.Single(m => m.Code == merged.Code).IsChosen.ShouldBeTrue();
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        StageDetails stage = await office.StageAsync(id);
        stage.Cases.ShouldNotContain(c => c.MatterCode == merged.Code);
        ApprovalCase carrier = await office.CaseAsync(stage.Cases.Single(c => c.MatterCode == main.Code).Id);
        string[] wanted = [.. stage.Materials.Select(m => m.Code)];
        carrier.Materials.Select(m => m.MaterialCode).ShouldBeSubsetOf(wanted);
        stage.Matters.Single(m => m.Code == merged.Code).IsOpen.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APromise_IsSignedBeforeSubmission_ShortensTheLimit_AndIsVerifiedLater(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000604", StageFloor.Factory);
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        StageMatterLine matter = (await office.StageAsync(id)).Matters.First(m => m is { IsApplicants: true, Promise: not null });
        await office.ChooseOnlyAsync(id, matter.Code);
        await office.FillAsync(id);
        await office.DoStageAsync<EditStage>(id, (use, target) => use.TakePromiseAsync(target, matter.Code, true, Ct));
        StageTarget unsigned = await office.SeenAsync(id);
        (await office.DoAsync<SubmitStage>("applicant", use => use.RunAsync(unsigned, Ct))).ShouldRefuse("STAGE-012", $"Promise-{matter.Code}");
        (await office.DoAsync<EditStage>("applicant", use => use.SignPromiseAsync(unsigned, matter.Code, " ", Ct))).Field.ShouldBe($"Promise-{matter.Code}");

        await office.DoStageAsync<EditStage>(id, (use, target) => use.SignPromiseAsync(target, matter.Code, "韩永昌", Ct));
        await office.SubmitAsync(id);

        ApprovalCase promised = await office.CaseAsync((await office.StageAsync(id)).Cases.Single(c => c.MatterCode == matter.Code).Id);
        promised.Limits.PromisedDays.ShouldBe(matter.Promise!.DecisionDays);
        promised.Commitments.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        promised.Commitments[0].CommitmentCode.ShouldBe(matter.Promise.Code);

        OfficialDocument letter = await office.WithDbAsync(db => db.Set<OfficialDocument>().AsNoTracking().SingleAsync(d => d.CaseId == promised.Id && d.Code == "CN"));
        CommitmentLetterModel said = JsonSerializer.Deserialize<CommitmentLetterModel>(letter.Model)!;
        said.SignedBy.ShouldBe("韩永昌");
        said.SignedOn.ShouldBe(promised.Commitments[0].SignedOn);
        said.Promises.ShouldContain(matter.Promise.TextOutline[0]);
        said.Consequences.ShouldBe(matter.Promise.Consequences);
        letter.Number.ShouldContain("诺");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AWithdrawnMatter_IsAppliedForAgainUnderTheSameNumber(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000605");
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        string code = (await office.StageAsync(id)).Open.First(m => m.IsApplicants).Code;
        await office.ChooseOnlyAsync(id, code);
        await office.FillAsync(id);
        await office.SubmitAsync(id);
        StageDetails before = await office.StageAsync(id);
        Guid former = before.Cases.Single(c => c.MatterCode == code).Id;
        StageTarget seen = new(id, before.Version);
        (await office.DoAsync<EditStage>("applicant", use => use.ApplyAgainAsync(seen, former, Ct))).ShouldRefuse("STAGE-014");
        ApprovalCase subject = await office.CaseAsync(former);
        (await office.DoAsync<ApprovalOffice.App.Features.Applications.WithdrawApplication>(
            "applicant", use => use.RunAsync(new CaseTarget(former, subject.Version), "方案重做", Ct))).IsOk.ShouldBeTrue();

        await office.DoStageAsync<EditStage>(id, (use, target) => use.ApplyAgainAsync(target, former, Ct));
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        StageDetails after = await office.StageAsync(id);
        after.JointNumber.ShouldBe(before.JointNumber);
        after.Cases.Where(c => c.MatterCode == code).Select(c => c.State).ShouldBe([CaseState.Withdrawn, CaseState.Submitted], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheClerk_EntersForSomebodyWhoseIdentityIsChecked(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000606");
        Guid id = (await office.BeginAsync(project, work, "3", "clerk")).Value;
        await office.FillAsync(id, "clerk");
        StageTarget target = await office.SeenAsync(id, "clerk");
        (await office.DoAsync<SubmitStage>("clerk", use => use.RunAsync(target, Ct))).ShouldRefuse("CASE-045", "Identity");
        (await office.DoAsync<EditStage>("clerk", use => use.CheckIdentityAsync(target, "李㛃", "110105194912310021", false, null, Ct))).Field.ShouldBe("ResidentId");
        (await office.DoAsync<EditStage>("clerk", use => use.CheckIdentityAsync(target, "李㛃", "11010519491231002X", null, null, Ct))).Field.ShouldBe("Right");
        (await office.DoAsync<EditStage>("clerk", use => use.CheckIdentityAsync(target, "李㛃", "11010519491231002X", true, null, Ct))).Field.ShouldBe("AuthorisedUntil");
        await office.DoStageAsync<EditStage>(id, (use, at) => use.CheckIdentityAsync(at, "李㛃", "11010519491231002X", true, new DateOnly(2026, 12, 31), Ct), "clerk");

        await office.SubmitAsync(id, "clerk");

        StageDetails stage = await office.StageAsync(id, "clerk");
        (await office.CaseAsync(stage.Cases[0].Id)).IdentityChecks.ShouldHaveSingleItem().PersonName.ShouldBe("李㛃");
    }
}
