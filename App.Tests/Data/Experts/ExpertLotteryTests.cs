using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Values;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Experts;

/// <summary>The lot: repeatable, and never somebody who has to keep out.</summary>
public sealed class ExpertLotteryTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void TheSameSeedAndList_NameTheSameExperts_TodayAndInLaterVersions()
    {
        DrawList list = Lists(12, 12, 0);
        DrawResult first = ExpertLottery.Draw(20261020, list);

        // Written down once: who draws again in ten years gets these.
        first.Drawn.Select(d => Array.FindIndex([.. list.Lines], l => l.ExpertId == d.ExpertId)).ShouldBe(Known);
        DrawList read = DrawList.Read<DrawList>(DrawList.Write(list));
        ExpertLottery.Draw(20261020, read).Drawn.ShouldBe(first.Drawn);
        ExpertLottery.Draw(20261021, list).Drawn.ShouldNotBe(first.Drawn);
    }

    [Fact]
    public void NobodyIsDrawn_WhoHasToKeepOut_AndOfAUnitOnlyOne() => Gen.Select(Gen.Long, Gen.Int[0, 30], Gen.Int[1, 8], Gen.Int[0, 3], Gen.Int[1, 20]).Sample(
        (seed, experts, units, every, count) =>
        {
            DrawList list = Lists(experts, units, every, count);
            DrawResult result = ExpertLottery.Draw(seed, list);
            Dictionary<Guid, DrawLine> lines = list.Lines.ToDictionary(l => l.ExpertId);
            result.Drawn.Select(d => d.ExpertId).ShouldBeUnique();
            result.Drawn.ShouldAllBe(d => lines[d.ExpertId].Avoidance == null && DrawList.Has(lines[d.ExpertId].Specialities, d.Speciality));
            string[] coming = [.. result.Drawn.Select(d => lines[d.ExpertId].UnitCode), .. list.Lines.Where(l => l.Avoidance == Avoidance.AlreadyDrawn).Select(l => l.UnitCode)];
            result.Drawn.Select(d => lines[d.ExpertId].UnitCode).ShouldBeUnique();
            result.SameUnit.ShouldAllBe(id => lines[id].Avoidance == null && coming.Contains(lines[id].UnitCode) && result.Drawn.All(d => d.ExpertId != id));
            foreach (DrawWish wish in list.Wishes)
            {
                int missing = result.Missing.Where(m => m.Speciality == wish.Speciality).Sum(m => m.Count);
                (result.Drawn.Count(d => d.Speciality == wish.Speciality) + missing).ShouldBe(wish.Count);

                // Nobody who could still come is left out while somebody is wanted.
                (missing == 0 || list.Lines.All(l => l.Avoidance is not null || !DrawList.Has(l.Specialities, wish.Speciality) || coming.Contains(l.UnitCode))).ShouldBeTrue();
            }

            ExpertLottery.Draw(seed, list).Drawn.ShouldBe(result.Drawn);
        },
        iter: 2_000);

    [Fact]
    public void EachExclusion_HasItsReason()
    {
        Expert own = Of("甲", "规划局", "11990100"), applicant = Of("乙", "建设中心", "12990100"), designer = Of("丙", "设计院", "MA7K2010"), adviser = Of("丁", "大学", "40022001"), free = Of("戊", "学会", "50033001");
        adviser.Declare("设计院", designer.UnitCode, "担任该院顾问", Clock);
        AssertRefused("EXPERT-005", () => adviser.Declare("设计院", designer.UnitCode, "再次", Clock));
        AvoidedUnit[] avoided =
        [
            new("规划局", own.UnitCode.Value, Avoidance.ConvenerUnit), new("建设中心", applicant.UnitCode.Value, Avoidance.ApplicantUnit), new("设计院", designer.UnitCode.Value, Avoidance.NamedUnit),
        ];
        Expert drawn = Of("己", "监测中心", "40022004"), unable = Of("庚", "勘察院", "40022005"), colleague = Of("辛", "监测中心", "40022004");
        DrawList list = DrawList.Of([new("城乡规划", 3)], [own, applicant, designer, adviser, free, drawn, unable, colleague], avoided, new HashSet<Guid> { drawn.Id }, new HashSet<Guid> { unable.Id });
        list.Lines.ToDictionary(l => l.Name, l => l.Avoidance).ShouldBe(
            new Dictionary<string, Avoidance?>
            {
                ["甲"] = Avoidance.ConvenerUnit, ["乙"] = Avoidance.ApplicantUnit, ["丙"] = Avoidance.NamedUnit, ["丁"] = Avoidance.DeclaredInterest, ["戊"] = null, ["己"] = Avoidance.AlreadyDrawn,
                ["庚"] = Avoidance.Declined, ["辛"] = null,
            },
            ignoreOrder: true);
        DrawResult result = ExpertLottery.Draw(7, list);
        result.Drawn.Select(d => d.ExpertId).ShouldBe([free.Id]);
        result.SameUnit.ShouldBe([colleague.Id]);
        result.Missing.ShouldBe([new DrawWish("城乡规划", 2)]);
        AssertRefused("EXPERT-010", () => DrawList.Of([], [free], [], new HashSet<Guid>(), new HashSet<Guid>()));
        AssertRefused("EXPERT-010", () => DrawList.Of([new("城乡规划", 1), new("城乡规划", 2)], [free], [], new HashSet<Guid>(), new HashSet<Guid>()));
        AssertRefused("EXPERT-010", () => DrawList.Of([new("天文", 1)], [free], [], new HashSet<Guid>(), new HashSet<Guid>()));
    }

    [Fact]
    public void AnExpert_HasAUnit_ASpeciality_AndATerm()
    {
        ExpertParticulars good = new("甲", "学会", CreditCode.Compose('5', '1', RegionCode.Parse("990100"), "50033001"), ["消防工程", "城乡规划"], PhoneNumber.Parse("0000-8300201"), new(2026, 1, 1), new(2027, 12, 31));
        Expert.Appoint(good, null, Clock).Specialities.ShouldBe("城乡规划、消防工程");
        AssertRefused("EXPERT-001", () => Expert.Appoint(good with { Specialities = [] }, null, Clock)).Field.ShouldBe("Specialities");
        AssertRefused("EXPERT-002", () => Expert.Appoint(good with { To = new DateOnly(2025, 1, 1) }, null, Clock)).Field.ShouldBe("To");
        Expert.Appoint(good, null, Clock).IsAppointedOn(new DateOnly(2028, 1, 1)).ShouldBeFalse();
        foreach (string one in ExpertSpecialities.All)
        {
            ExpertSpecialities.All.Count(other => other.Contains(one, StringComparison.Ordinal)).ShouldBe(1, one);
        }
    }

    private static readonly int[] Known = [3, 1, 10, 9, 5];

    private static Expert Of(string name, string unit, string body) => Expert.Appoint(
        new ExpertParticulars(name, unit, CreditCode.Compose('1', '2', RegionCode.Parse("990100"), body), ["城乡规划"], PhoneNumber.Parse("0000-8300201"), new(2026, 1, 1), new(2027, 12, 31)), null, Clock);

    // Experts of two specialities in some units; every so manieth has to keep out.
    private static DrawList Lists(int experts, int units, int every, int count = 3) => new(
        [new("城乡规划", count), new("消防工程", 2)],
        [
            .. Enumerable.Range(0, experts).Select(i => new DrawLine(
                new Guid(i, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), $"专家{i}", $"单位{i % units}", $"U{i % units}", i % 3 == 0 ? "城乡规划、消防工程" : i % 3 == 1 ? "城乡规划" : "消防工程",
                every > 0 && i % (every + 1) == 0 ? (Avoidance)(i % 7) : null, "")),
        ]);
}
