using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class ResidentIdTests
{
    // The example printed in GB 11643-1999, annex.
    private const string StandardsExample = "11010519491231002X";

    [Theory]
    [InlineData(StandardsExample)]
    [InlineData("11010519491231002x")]
    [InlineData(" １１０１０５19491231002X")]
    [InlineData("440524188001010014", "公民身份号码第7至14位不是真实的出生日期")]
    public void Parse_FollowsTheStandard(string typed, string? problem = null) => ResidentId.ProblemOf(typed).ShouldBe(problem);

    [Theory]
    [InlineData("", "请填写公民身份号码")]
    [InlineData("110105491231002", "公民身份号码应为18位，现为15位")]
    [InlineData("1101051949123100AX", "公民身份号码前17位应为数字")]
    [InlineData("10010519491231002X", "公民身份号码前两位不是有效的省级代码")]
    [InlineData("11010519490229002X", "公民身份号码第7至14位不是真实的出生日期")]
    [InlineData("110105194912310021", "公民身份号码校验位不符，请核对第18位及前17位")]
    public void ProblemOf_SaysWhatIsWrong(string typed, string problem) => ResidentId.ProblemOf(typed).ShouldBe(problem);

    [Fact]
    public void Text_IsMasked()
    {
        ResidentId id = ResidentId.Parse(StandardsExample);
        id.Masked.ShouldBe("110***********002X");
        $"{id}".ShouldBe("110***********002X");
        id.Value.ShouldBe(StandardsExample);
        id.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
    }

    [Fact]
    public void Refusal_NeverQuotesTheNumber() =>
        Should.Throw<RuleBroken>(() => ResidentId.Parse("110105194912310021")).Message.ShouldNotContain("194912310021");
}
