using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Owed;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Owed;

/// <summary>What was accepted as owed is handed in, looked at, given back, and holds up the grant until it is there.</summary>
public sealed class OwedMaterialTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnOverdueDebt_BlocksTheGrant_UntilItIsSuppliedAndLookedAt(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.OwingAsync();
        OwedMaterial owed = (await office.CaseAsync(at.CaseId)).OwedMaterials.ShouldHaveSingleItem();
        office.Clock.Advance(TimeSpan.FromDays(14));
        owed.IsOverdue(new DateOnly(2026, 11, 3)).ShouldBeTrue();
        (await ProposeAsync(office, at)).ShouldRefuse("CASE-023");
        ReviewSheet held = (await office.AsAsync("reviewer", s => s.GetRequiredService<ReviewFile>().LoadAsync(at.CaseId, Ct)))!;
        held.Hindrances.ShouldContain(h => h.Gate.StartsWith("容缺材料逾期未补") && h.Paper == owed.MaterialName);
        (await PileAsync(office)).Rows.ShouldHaveSingleItem().Deadline!.Word.ShouldBe("容缺逾期未补");

        at = (await SupplyAsync(office, "applicant", at, owed.Id, "出让合同.pdf")).Done(at);
        (await ProposeAsync(office, at)).ShouldRefuse("CASE-026");
        (await JudgeAsync(office, "clerk", at, owed.Id, false, " ")).ShouldRefuse("CASE-005", "Reason");
        at = (await JudgeAsync(office, "clerk", at, owed.Id, false, "合同缺第三页")).Done(at);
        CaseMaterial line = (await office.CaseAsync(at.CaseId)).Materials.Single(m => m.MaterialCode == owed.MaterialCode);
        (line.Verdict, line.VerdictReason).ShouldBe((MaterialVerdict.Owed, "合同缺第三页"));
        line.Current.ShouldBeEmpty();
        (await ProposeAsync(office, at)).ShouldRefuse("CASE-023");

        at = (await SupplyAsync(office, "clerk", at, owed.Id, "出让合同全.pdf")).Done(at);
        at = (await JudgeAsync(office, "reviewer", at, owed.Id, true, null)).Done(at);
        (await PileAsync(office)).Rows.ShouldBeEmpty();
        (await ProposeAsync(office, at)).Done(at);
        OwedLine shown = (await SheetAsync(office, "applicant", at))!.Lines.ShouldHaveSingleItem();
        (shown.Standing, shown.Files.Count, shown.Files.Count(f => f.WithdrawnAt is null)).ShouldBe(("已补齐", 2, 1));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheDebt_IsSeenByItsDebtor_AndTheHandlerHearsOfTheSupply(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await office.OwingAsync();
        ApplicationPageOf mine = await office.AsAsync("applicant", s => s.GetRequiredService<ApplicationList>().ReadAsync("todo", 1, Ct));
        mine.Rows.ShouldHaveSingleItem().Next.ShouldStartWith("补交容缺材料");
        Guid owed = (await SheetAsync(office, "applicant", at))!.Lines.ShouldHaveSingleItem().Id;

        (await office.DoAsync<SupplyOwedMaterial>("applicant", use => use.RunAsync(at, owed, [], Ct))).ShouldRefuse("CASE-005", "Files");
        (await office.DoAsync<SupplyOwedMaterial>("reviewer", use => use.RunAsync(at, owed, [], Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        at = (await SupplyAsync(office, "applicant", at, owed, "出让合同.pdf")).Done(at);

        ApprovalCase now = await office.CaseAsync(at.CaseId);
        now.HasOpen(OpenRow.SuppliedMaterial).ShouldBeTrue();
        now.Events[^1].Action.ShouldBe(CaseAction.SupplyOwedMaterial);
        now.Events[^1].National.ShouldBeEmpty();
        (await office.WithDbAsync(db => db.Set<OutboxMessage>().CountAsync(m => m.Recipient == now.HandlerId.ToString()))).ShouldBe(1);
        (await office.AsAsync("applicant", s => s.GetRequiredService<ApplicationList>().ReadAsync("todo", 1, Ct))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnotherCompanysCase_IsNotThere()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseTarget at = await office.OwingAsync();
        (await SheetAsync(office, "utility", at)).ShouldBeNull();
        Guid owed = (await SheetAsync(office, "clerk", at))!.Lines.Single().Id;
        (await JudgeAsync(office, "clerk", at, owed, true, null)).ShouldRefuse("CASE-003");
    }

    private static Task<OwedSheet?> SheetAsync(ReviewOffice office, string who, CaseTarget at) =>
        office.AsAsync(who, s => s.GetRequiredService<OwedSheets>().FindAsync(at.CaseId, Ct));

    private static async Task<Outcome<int>> SupplyAsync(ReviewOffice office, string who, CaseTarget at, Guid owed, string file)
    {
        Guid upload = await office.UploadAsync(who, file);
        return await office.DoAsync<SupplyOwedMaterial>(who, use => use.RunAsync(at, owed, [upload], Ct));
    }

    private static Task<Outcome<int>> JudgeAsync(ReviewOffice office, string who, CaseTarget at, Guid owed, bool isInOrder, string? reason) =>
        office.DoAsync<JudgeOwedMaterial>(who, use => use.RunAsync(at, owed, isInOrder, reason, Ct));

    private static Task<Outcome<int>> ProposeAsync(ReviewOffice office, CaseTarget at) =>
        office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(at, CaseDecision.Grant, "拟同意", Ct));

    private static Task<WindowList> PileAsync(ReviewOffice office) =>
        office.AsAsync("clerk", s => s.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.Owing), Ct));
}
