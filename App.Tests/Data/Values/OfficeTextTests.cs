using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class OfficeTextTests
{
    private static readonly TextLimit Short = new("姓名", 4);
    private static readonly TextLimit Lines = new("意见", 20, Multiline: true);

    [Theory]
    [InlineData("㛃𠮷野家")]
    [InlineData("𠮷𠮷𠮷𠮷")]
    [InlineData("<b>x")]
    [InlineData("=1+1")]
    public void ProblemOf_AllowsWhatPeopleAreCalled(string typed) =>
        OfficeText.ProblemOf(typed, typed.StartsWith('<') || typed.StartsWith('=') ? Lines : Short).ShouldBeNull();

    [Theory]
    [InlineData("𠮷𠮷𠮷𠮷𠮷", "姓名不得超过4字，现为5字")]
    [InlineData("   ", "请填写姓名")]
    [InlineData("张\0三", "姓名含有不能保存的控制字符，请删除后重试")]
    [InlineData("张\u0007三", "姓名含有不能保存的控制字符，请删除后重试")]
    [InlineData("张\u202E三", "姓名含有不能保存的不可见字符，请删除后重试")]
    [InlineData("张\n三", "姓名含有不能保存的换行或制表符，请删除后重试")]
    public void ProblemOf_SaysWhatIsWrong(string typed, string problem) => OfficeText.ProblemOf(typed, Short).ShouldBe(problem);

    [Fact]
    public void ProblemOf_HalfASurrogatePair_IsRefused()
    {
        OfficeText.ProblemOf("张" + '\uD842', Short).ShouldBe("姓名含有不能保存的残缺字符，请删除后重试");
        OfficeText.ProblemOf('\uDFB7' + "张", Short).ShouldBe("姓名含有不能保存的残缺字符，请删除后重试");
    }

    [Fact]
    public void ProblemOf_PileOfCombiningMarks_IsRefused() =>
        OfficeText.ProblemOf("张" + new string('\u0336', 50), Short).ShouldBe("姓名含有过多组合字符，请改用普通文字");

    [Fact]
    public void ProblemOf_TenThousandCharacters_IsRefusedWithTheCount() =>
        OfficeText.ProblemOf(new string('字', 10_000), OfficeText.Name).ShouldBe("名称不得超过100字，现为10000字");

    [Fact]
    public void Clean_TrimsAndKeepsLines()
    {
        OfficeText.Clean(" 一\r\n二\r三 \n", Lines).ShouldBe("一\n二\n三");
        OfficeText.Clean("张三\n", Short).ShouldBe("张三");
    }

    [Fact]
    public void Clean_WhenRefused_NamesTheField()
    {
        RuleBroken broken = Should.Throw<RuleBroken>(() => OfficeText.Clean(null, Short, "OwnerName"));
        broken.Rule.ShouldBe(ValueRules.Text);
        broken.Field.ShouldBe("OwnerName");
    }

    [Fact]
    public void CleanOptional_OfNothing_IsNull() => OfficeText.CleanOptional("  ", Short).ShouldBeNull();
}
