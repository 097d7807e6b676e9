using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class SmallValueTests
{
    [Theory]
    [InlineData("990100", null)]
    [InlineData("９９０１００", null)]
    [InlineData("99010", "行政区划代码应为6位数字")]
    [InlineData("99010A", "行政区划代码应为6位数字")]
    [InlineData("090100", "行政区划代码首位不为0")]
    [InlineData(null, "请填写行政区划代码")]
    public void RegionCode_HasSixDigits(string? typed, string? problem) => RegionCode.ProblemOf(typed).ShouldBe(problem);

    [Fact]
    public void CaseNumber_IsComposedAndReadBack()
    {
        CaseNumber number = CaseNumber.Compose(RegionCode.Parse("990100"), "ZRZY", 2026, 123);
        number.Value.ShouldBe("990100-ZRZY-2026-000123");
        CaseNumber.Parse("990100—zrzy—2026—000123").ShouldBe(number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void CaseNumber_OutsideTheSeries_IsRefused(int sequence) =>
        Should.Throw<RuleBroken>(() => CaseNumber.Compose(RegionCode.Parse("990100"), "ZRZY", 2026, sequence)).Rule.ShouldBe(ValueRules.CaseNumber);

    [Theory]
    [InlineData("990100-ZRZY-2026-12")]
    [InlineData("990100-ZRZY-1926-000012")]
    [InlineData("'; drop table Cases; --")]
    public void CaseNumber_OfAnotherShape_IsRefused(string typed) => CaseNumber.ProblemOf(typed).ShouldNotBeNull();

    [Fact]
    public void Period_EndingBeforeItBegins_IsRefused()
    {
        DateOnly first = new(2026, 9, 24);
        Should.Throw<RuleBroken>(() => Period.Of(first, first.AddDays(-1))).Rule.ShouldBe(ValueRules.Period);
        Period.Of(first, first).Days.ShouldBe(1);
        Period.Of(first, first.AddDays(2)).Overlaps(Period.Of(first.AddDays(2), first.AddDays(5))).ShouldBeTrue();
        Period.Of(first, first.AddDays(2)).Overlaps(Period.Of(first.AddDays(3), first.AddDays(5))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0000-8100001", true)]
    [InlineData("13800000000", true)]
    [InlineData("０１０－８１０００００１", true)]
    [InlineData("+86-13800000000", true)]
    [InlineData("0000-8100001-123", true)]
    [InlineData("123", false)]
    [InlineData("tel:13800000000", false)]
    public void PhoneNumber_CanBeDialled(string typed, bool fine) => (PhoneNumber.ProblemOf(typed) is null).ShouldBe(fine);

    [Fact]
    public void PhoneNumber_Masked_HidesTheMiddle() => PhoneNumber.Parse("13800005678").Masked.ShouldBe("138****5678");
}
