using System.Data.Common;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Prerequisites bind as rules §11 says: by the project's own list, by the use case and by the database.</summary>
public sealed class PrerequisiteGateTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhatARegionalEvaluationReplaces_StandsInNobodysWay(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);

        CaseTarget outside = await office.ReviewedAsync("SX-1-008", school => InPark(school, area: null), "SX-1-011");
        (await ProposeAsync(office, outside)).ShouldRefuse("CASE-022");

        CaseTarget inside = await office.ReviewedAsync("SX-1-008", school => InPark(school, "QA-01"), "SX-1-011");
        inside = (await ProposeAsync(office, inside)).Done(inside);
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(inside, "同意", Ct))).Done(inside);
        List<CasePrerequisite> rows = await RowsAsync(office, inside.CaseId);
        rows.ShouldNotContain(r => r.MatterCode == "SX-1-011");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APrerequisiteThatFellAway_KeepsTheGrantBack_InTheUseCaseAndInTheDatabase(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (CaseTarget at, Guid promised) = await OnPromiseAsync(office);
        List<CasePrerequisite> rows = await RowsAsync(office, at.CaseId);
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.MetByCaseId != null || r.MetByResultId != null);
        rows.ShouldContain(r => r.MetByCaseId == promised);

        await office.WithDbAsync(db => db.Set<Commitment>().Where(c => c.CaseId == promised).ExecuteUpdateAsync(set => set
            .SetProperty(c => c.VerifiedOn, new DateOnly(2026, 10, 20)).SetProperty(c => c.Kept, false)));

        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).ShouldRefuse("CASE-022");
        DbException refusal = await Should.ThrowAsync<DbException>(() => office.WithDbAsync(db => db.Set<ApprovalCase>().Where(c => c.Id == at.CaseId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Decision, CaseDecision.Grant))));
        refusal.Message.ShouldContain("前置事项尚未办结");

        await office.WithDbAsync(db => db.Set<Commitment>().Where(c => c.CaseId == promised).ExecuteUpdateAsync(set => set.SetProperty(c => c.Kept, true)));
        (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
    }

    [Fact]
    public async Task AGrant_WaitsForWhoeverIsChangingAPrerequisite_AndSeesWhatTheyDid()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Postgres);
        (CaseTarget at, Guid promised) = await OnPromiseAsync(office);
        Task<Outcome<int>>? granting = null;
        await office.WithDbAsync(async db =>
        {
            await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(Ct);
            await db.Set<ApprovalCase>().Where(c => c.Id == promised).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), Ct);
            await db.Set<Commitment>().Where(c => c.CaseId == promised).ExecuteUpdateAsync(set => set
                .SetProperty(c => c.VerifiedOn, new DateOnly(2026, 10, 20)).SetProperty(c => c.Kept, false), Ct);
            granting = Task.Run(() => office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct)));
            while (!granting.IsCompleted && !await IsSomebodyWaitingAsync(db))
            {
                await Task.Yield();
            }

            granting.IsCompleted.ShouldBeFalse("it decided on what is just being changed");
            await transaction.CommitAsync(Ct);
            return true;
        });
        (await granting!).ShouldRefuse("CASE-022");
    }

    private static Task<bool> IsSomebodyWaitingAsync(OfficeDbContext db) => db.Database
        .SqlQuery<bool>($"""SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()) AS "Value" """).SingleAsync(Ct);

    /// <summary>Proposed for a grant that rests on one promise; results from elsewhere meet the rest.</summary>
    private static async Task<(CaseTarget At, Guid Promised)> OnPromiseAsync(ReviewOffice office)
    {
        CaseTarget at = (await office.ReviewedAsync()).Single();
        List<Guid> promised = await office.PromisedPrerequisitesAsync(at.CaseId, new DateOnly(2026, 12, 1));
        string[] bound = [.. (await office.WithDbAsync(db => db.Set<ApprovalCase>().Where(c => promised.Contains(c.Id)).ToListAsync())).Select(c => c.Matter.Code)];
        await office.WithDbAsync(db => db.Set<PriorResult>().ExecuteDeleteAsync());
        at = (await ProposeAsync(office, at)).Done(at);
        List<CasePrerequisite> rows = await RowsAsync(office, at.CaseId);
        rows.Select(r => r.MatterCode).ShouldBeSubsetOf(bound);
        return (at, rows.First(r => r.MetByCaseId != null).MetByCaseId!.Value);
    }

    private static Task<Outcome<int>> ProposeAsync(ReviewOffice office, CaseTarget at) =>
        office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct));

    private static Task<List<CasePrerequisite>> RowsAsync(ReviewOffice office, Guid caseId) =>
        office.WithDbAsync(db => db.Set<CasePrerequisite>().AsNoTracking().Where(p => p.CaseId == caseId).ToListAsync());

    private static ProjectParticulars InPark(ProjectParticulars school, string? area) => school with
    {
        Name = "示范精工零部件有限公司二期厂房",
        SiteRegion = RegionCode.Parse("990104"),
        ThemeCode = null,
        EvaluatedAreaCode = area,
        Dimensions = new ProjectDimensions
        {
            InvestCategory = "SOC_FILE", ProjectType = "INDUSTRIAL", Scale = "M", Complexity = "GENERAL",
            Risk = "MEDIUM", Location = area is null ? "GENERAL" : "REGIONAL", LandMode = "BID", Nature = "NEW",
        },
        Facts = FactSet.Empty.With("needNewLand", true).With("undergroundRelics", true),
    };
}
