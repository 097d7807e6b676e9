using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Experts;

/// <summary>The pool is kept by the reform office, not by who draws from it.</summary>
public sealed class ExpertPoolTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnExpert_IsTakenIn_Changed_AndDeclaresAnInterest(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (await office.AsAsync("coordinator", s => s.GetRequiredService<KeepExperts>().AppointAsync(ExpertPool.Form("甲", 1), Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Guid id = await office.AppointAsync(ExpertPool.Form("顾明礼", 1, "结构工程、建筑设计", "expert"));
        (await KeepAsync(office, k => k.AppointAsync(ExpertPool.Form("顾明礼", 1), Ct))).Rule?.Code.ShouldBe("EXPERT-003");
        (await KeepAsync(office, k => k.AppointAsync(ExpertPool.Form("宋知微", 2, userName: "expert"), Ct))).Rule?.Code.ShouldBe("EXPERT-004", "an account is one expert's");
        (await KeepAsync(office, k => k.AppointAsync(ExpertPool.Form("宋知微", 2, userName: "reviewer"), Ct))).Rule?.Code.ShouldBe("EXPERT-004");
        ExpertForm wrong = ExpertPool.Form("宋知微", 2);
        wrong.UnitCode = wrong.UnitCode[..17] + (wrong.UnitCode[17] == '1' ? '2' : '1');
        (await KeepAsync(office, k => k.AppointAsync(wrong, Ct))).Field.ShouldBe(nameof(Expert.UnitCode));
        await office.AppointAsync(ExpertPool.Form("宋知微", 2));

        ExpertSheet sheet = (await office.AsAsync("reform", s => s.GetRequiredService<KeepExperts>().FindAsync(id, Ct)))!;
        (sheet.Form.UserName, sheet.Form.Phone, sheet.Expert.Specialities).ShouldBe(("expert", "", "建筑设计、结构工程"));
        (await office.AsAsync("coordinator", s => s.GetRequiredService<KeepExperts>().FindAsync(id, Ct))).ShouldBeNull();
        sheet.Form.To = "2026-06-30";
        (await KeepAsync(office, k => k.ChangeAsync(id, sheet.Expert.Version, sheet.Form, Ct))).IsOk.ShouldBeTrue();
        (await KeepAsync(office, k => k.ChangeAsync(id, sheet.Expert.Version, sheet.Form, Ct))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await KeepAsync(office, k => k.DeclareAsync(id, 1, "示范市设计院", "123", "顾问", Ct))).Field.ShouldBe(nameof(ExpertInterest.UnitCode));
        (await KeepAsync(office, k => k.DeclareAsync(id, 1, "示范市设计院", ExpertPool.Code(9), "担任顾问", Ct))).IsOk.ShouldBeTrue();
        Expert kept = await office.WithDbAsync(db => db.Set<Expert>().AsNoTracking().Include(e => e.Interests).SingleAsync(e => e.Id == id));
        (kept.Phone.Value, kept.Interests.Single().Reason, kept.Version).ShouldBe(("0000-8300211", "担任顾问", 2));

        (await ListAsync(office, new ExpertFilter())).Select(r => r.Name).ShouldBe(["宋知微"], "the other's appointment is over");
        (await ListAsync(office, new ExpertFilter { All = true, Speciality = "结构工程" })).ShouldHaveSingleItem().Phone.ShouldBe("000****0211");
        (await ListAsync(office, new ExpertFilter { All = true, Text = "第2研究所" })).ShouldHaveSingleItem().Name.ShouldBe("宋知微");
        (await office.AsAsync("coordinator", s => s.GetRequiredService<ExpertList>().ReadAsync(new ExpertFilter(), Ct))).Rows.ShouldBeEmpty();
        (await office.WithDbAsync(db => db.Set<AuditRecord>().AnyAsync(r => r.EntityType == nameof(Expert) && r.Operation == "专家入库"))).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ThePool_IsTurnedByKey(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach (int i in Enumerable.Range(1, 25))
        {
            await office.AppointAsync(ExpertPool.Form($"专家{i:00}", i));
        }

        ExpertSlice first = await office.AsAsync("reform", s => s.GetRequiredService<ExpertList>().ReadAsync(new ExpertFilter(), Ct));
        ExpertFilter further = new() { After = first.Next };
        ExpertFilter.Read(new Uri(new Uri("http://office"), further.ToUrl()).Query).ShouldBe(further);
        List<ExpertRow> rest = await ListAsync(office, further);
        first.Rows.Concat(rest).Select(r => r.Id).ShouldBeUnique();
        (first.Rows.Count, rest.Count).ShouldBe((20, 5));
    }

    private static Task<T> KeepAsync<T>(ReviewOffice office, Func<KeepExperts, Task<T>> act) => office.AsAsync("reform", s => act(s.GetRequiredService<KeepExperts>()));

    private static async Task<List<ExpertRow>> ListAsync(ReviewOffice office, ExpertFilter filter) =>
        [.. (await office.AsAsync("reform", s => s.GetRequiredService<ExpertList>().ReadAsync(filter, Ct))).Rows];
}
