using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Archiving;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Archiving;

/// <summary>What has ended waits to be archived, is late after its days, and is archived several at once; on both engines.</summary>
public sealed class ArchivingTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatHasEnded_IsListed_IsLate_AndIsArchivedTogether(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        List<CaseTarget> cases = await office.AcceptedAsync(3);
        foreach (CaseTarget at in cases.Take(2).ToList())
        {
            (await office.DoAsync<WithdrawApplication>("applicant", use => use.RunAsync(at, "项目调整", Ct))).Done(at);
        }

        ArchivePageOf waiting = await ListAsync(office, false);
        waiting.Rows.Select(r => r.Id).ShouldBe(cases.Take(2).Select(c => c.CaseId), ignoreOrder: true);
        waiting.Rows.ShouldAllBe(r => r.IsReady && r.Ended == "已撤回" && r.Events > 0 && r.Files > 0 && r.Due == new DateOnly(2026, 11, 19));
        (waiting.Total, waiting.Overdue, (await ListAsync(office, true)).Total).ShouldBe((2, 0, 0));

        office.Clock.Advance(TimeSpan.FromDays(31));
        (await ListAsync(office, true)).Total.ShouldBe(2);
        List<CaseTarget> targets = [.. waiting.Rows.Select(r => new CaseTarget(r.Id, r.Version)), cases[2]];
        IReadOnlyList<Outcome<int>> outcomes = await office.AsAsync("clerk", s => s.GetRequiredService<ArchiveCases>().RunAsync(targets, Ct));
        outcomes.Select(o => o.IsOk).ShouldBe([true, true, false]);
        outcomes[2].ShouldRefuse("CASE-001");
        (await office.CaseAsync(cases[0].CaseId)).State.ShouldBe(CaseState.Archived);
        (await ListAsync(office, false)).Rows.ShouldBeEmpty();
        (await office.AsAsync("applicant", s => s.GetRequiredService<ArchiveCases>().RunAsync([cases[2]], Ct))).Single().Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private static Task<ArchivePageOf> ListAsync(ReviewOffice office, bool overdue) =>
        office.AsAsync("clerk", s => s.GetRequiredService<ArchiveList>().FindAsync(overdue, 1, Ct));
}
