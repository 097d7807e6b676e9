using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using CsCheck;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1,234.56", 123_456)]
    [InlineData("1234.5", 123_450)]
    [InlineData("￥1,234", 123_400)]
    [InlineData("１，２３４．５６元", 123_456)]
    [InlineData("0.01", 1)]
    [InlineData("0", 0)]
    public void Parse_ReadsYuan(string typed, long fen) => Money.Parse(typed).Fen.ShouldBe(fen);

    [Theory]
    [InlineData("3,250.5", 3_250_500_000)]
    [InlineData("3250.5万元", 3_250_500_000)]
    [InlineData("0.000001", 1)]
    public void ParseWan_ReadsTenThousands(string typed, long fen) => Money.ParseWan(typed).Fen.ShouldBe(fen);

    [Theory]
    [InlineData("", "请填写金额")]
    [InlineData("-1", "金额不得为负数")]
    [InlineData("1.234", "金额以元为单位最多保留2位小数")]
    [InlineData("12,34", "金额应为以元为单位的数字，如 1,234.56")]
    [InlineData("1e5", "金额应为以元为单位的数字，如 1,234.56")]
    [InlineData("一千", "金额应为以元为单位的数字，如 1,234.56")]
    [InlineData("=1+1", "金额应为以元为单位的数字，如 1,234.56")]
    [InlineData("99999999999999999999999999999999", "金额过大，请核对单位")]
    [InlineData("10000000000000.01", "金额过大，请核对单位")]
    public void ProblemOf_SaysWhatIsWrong(string typed, string problem)
    {
        Money.ProblemOf(typed).ShouldBe(problem);
        Should.Throw<RuleBroken>(() => Money.Parse(typed)).Rule.ShouldBe(ValueRules.Money);
    }

    [Fact]
    public void FromYuan_WhenFractionOfFenIsLeft_IsRefused()
    {
        Should.Throw<RuleBroken>(() => Money.FromYuan(0.001m)).Rule.ShouldBe(ValueRules.Money);
        Should.Throw<RuleBroken>(() => Money.FromWan(decimal.MaxValue)).Rule.ShouldBe(ValueRules.Money);
    }

    [Fact]
    public void Text_ReadsBackToTheSameAmount() =>
        Gen.Long[0, Money.Largest.Fen].Sample(fen =>
            Money.Parse(new Money(fen).ToString()).Fen == fen && Money.ParseWan(new Money(fen).ToWanText()).Fen == fen);

    [Fact]
    public void Sum_IsExact() => (Money.FromYuan(0.1m) + Money.FromYuan(0.2m)).ShouldBe(Money.FromYuan(0.3m));
}
