using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class ProjectCodeTests
{
    [Theory]
    [InlineData("2026-990102-83-01-000217", "2026-990102-83-01-000217")]
    [InlineData("2107-440305-04-01-123456", "2107-440305-04-01-123456")]
    [InlineData(" ２０２６－990102—83–01-000217　", "2026-990102-83-01-000217")]
    [InlineData("20269901028301000217", "2026-990102-83-01-000217")]
    public void Parse_ForgivesTheWayItIsTyped(string typed, string expected) =>
        ProjectCode.Parse(typed).Value.ShouldBe(expected);

    [Theory]
    [InlineData(null, "请填写项目代码")]
    [InlineData("", "请填写项目代码")]
    [InlineData("2026-990102-83-01", "项目代码应为“4位-6位-2位-2位-6位”共20位数字，如 2026-990102-83-01-000217")]
    [InlineData("2026-99010-83-01-000217", "项目代码第2段应为6位数字")]
    [InlineData("2026-99010A-83-01-000217", "项目代码第2段应为6位数字")]
    [InlineData("2113-990102-83-01-000217", "项目代码首段应为年份（如 2026）或年月（如 2603）")]
    [InlineData("1999-990102-83-01-000217", "项目代码首段应为年份（如 2026）或年月（如 2603）")]
    public void ProblemOf_SaysWhatIsWrong(string? typed, string problem)
    {
        ProjectCode.ProblemOf(typed).ShouldBe(problem);
        ProjectCode.TryParse(typed, out _).ShouldBeFalse();
    }

    [Fact]
    public void Parse_WhenBroken_CarriesRuleAndSentence()
    {
        RuleBroken broken = Should.Throw<RuleBroken>(() => ProjectCode.Parse("2026"));
        broken.Rule.Code.ShouldBe("VAL-001");
        broken.Message.ShouldStartWith("VAL-001 项目代码格式不正确：");
        broken.Field.ShouldBe("ProjectCode");
    }

    [Fact]
    public void Parts_AreThoseOfTheCode()
    {
        ProjectCode code = ProjectCode.Parse("2026-990102-83-01-000217");
        code.RegionPart.ShouldBe("990102");
        code.KindPart.ShouldBe("01");
    }
}
