using ApprovalOffice.Data.Values;
using CsCheck;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Values;

public sealed class CreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("12990101400127262P")]
    [InlineData("91990101MA7C107433")]
    [InlineData("91990101ma7c107433")]
    [InlineData("９１９９０１０１MA7C107433")]
    [InlineData("91 990101 MA7C10743 3")]
    public void Parse_AcceptsCodesOfTheStandard(string typed) => CreditCode.TryParse(typed, out _).ShouldBeTrue();

    [Theory]
    [InlineData("", "请填写统一社会信用代码")]
    [InlineData("91990101MA7C10743", "统一社会信用代码应为18位，现为17位")]
    [InlineData("91990101MA7C107432", "统一社会信用代码校验位不符，请核对第18位及前17位")]
    [InlineData("91990101MI7C107433", "统一社会信用代码不使用字母 I、O、S、V、Z，请核对第10位")]
    [InlineData("91990101M*7C107433", "统一社会信用代码只含数字和大写字母，请核对第10位")]
    [InlineData("9199010AMA7C107433", "统一社会信用代码第3至8位为行政区划数字，请核对第8位")]
    public void ProblemOf_SaysWhatIsWrong(string typed, string problem) => CreditCode.ProblemOf(typed).ShouldBe(problem);

    [Fact]
    public void ProblemOf_WhenOnlyTheInnerCheckFails_NamesTheOrganisationCode()
    {
        // The outer check character is right for these 17 characters; position 17 is not.
        string first17 = "91990101MA7C10744";
        string withOuter = Alphabet.Select(c => first17 + c)
            .Single(code => CreditCode.ProblemOf(code) is not "统一社会信用代码校验位不符，请核对第18位及前17位");
        CreditCode.ProblemOf(withOuter).ShouldBe("统一社会信用代码中的组织机构代码校验位不符，请核对第9至17位");
    }

    [Fact]
    public void AnySingleWrongCharacter_IsNoticed() =>
        Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 17], Gen.Int[1, 30]).Sample((body, position, shift) =>
        {
            string code = CreditCode.Compose('9', '1', RegionCode.Parse("990102"), body.ToString("D8")).Value;
            char wrong = Alphabet[(Alphabet.IndexOf(code[position]) + shift) % Alphabet.Length];
            CreditCode.ProblemOf(code[..position] + wrong + code[(position + 1)..]).ShouldNotBeNull();
        });
}
