using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>Whoever is about to issue a paper sees it before; nothing of it is kept.</summary>
public sealed class RehearsalTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARehearsedGrant_ShowsThePermit_AndLeavesNothingBehind(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = (await office.ProposedAsync()).Single();
        (int Papers, int Messages, int Numbers) before = await CountAsync(office);
        Rehearsal rehearsal = new();

        Outcome<int> rehearsed = await office.DoAsync<GrantCase>("head", use => use.RunAsync(at with { Rehearsal = rehearsal }, "同意", Ct));

        rehearsed.IsOk.ShouldBeTrue(rehearsed.Sentence);
        rehearsed.Value.ShouldBe(at.SeenVersion);
        OfficialDocument permit = rehearsal.Papers.ShouldHaveSingleItem();
        (permit.Title, permit.Number).ShouldBe(("建设工程规划许可证", Rehearsal.Number));
        PreviewedPaper shown = PreviewedPaper.Of(rehearsal).ShouldHaveSingleItem();
        shown.Pages.ShouldNotBeEmpty();
        shown.Pages.ShouldAllBe(page => page.StartsWith("data:image/png;base64,iVBOR"));
        (await CountAsync(office)).ShouldBe(before);
        ApprovalCase still = await office.CaseAsync(at.CaseId);
        (still.State, still.Version).ShouldBe((CaseState.UnderReview, at.SeenVersion));

        // The act itself goes on from where the rehearsal found the case.
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).IsOk.ShouldBeTrue();
        (await office.CertificatesAsync(at.CaseId)).ShouldBe(1);
    }

    [Fact]
    public async Task ARehearsal_IsRefused_WhereTheActWouldBe()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = (await office.ProposedAsync()).Single();
        Rehearsal rehearsal = new();
        CaseTarget rehearsed = at with { Rehearsal = rehearsal };
        (await office.DoAsync<GrantCase>("reviewer", use => use.RunAsync(rehearsed, null, Ct))).Rule.ShouldBe(CaseRules.WrongActor);
        (await office.DoAsync<DenyCase>("head", use => use.RunAsync(rehearsed, "理由", "", Ct))).Rule.ShouldBe(CaseRules.NotProposed);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(rehearsed with { SeenVersion = at.SeenVersion - 1 }, null, Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        rehearsal.Papers.ShouldBeEmpty();
    }

    private static Task<(int Papers, int Messages, int Numbers)> CountAsync(ReviewOffice office) => office.WithDbAsync(async db => (
        await db.Set<OfficialDocument>().CountAsync(), await db.Set<OutboxMessage>().CountAsync(), await db.Set<IssuedNumber>().CountAsync()));
}
