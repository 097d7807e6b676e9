using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.Tests.Data.Cases;

public sealed class VerificationCodeTests
{
    [Theory]
    [InlineData("23456789ABCDEFGHJKMN")]
    [InlineData("23456 789ab-cdefg  hjkmn ")]
    [InlineData("２３４５６７８９ＡＢＣＤＥＦＧＨＪＫｍｎ")]
    public void AsPeopleTypeIt_IsRead(string typed)
    {
        VerificationCode.TryParse(typed, out VerificationCode code).ShouldBeTrue();
        code.Value.ShouldBe("23456789ABCDEFGHJKMN");
        code.Grouped.ShouldBe("23456 789AB CDEFG HJKMN");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("23456789ABCDEFGHJKM")]
    [InlineData("23456789ABCDEFGHJKMNP")]
    [InlineData("23456789ABCDEFGHJKM0")]
    [InlineData("23456789ABCDEFGHJKM建")]
    public void WhatIsNoCode_IsNot(string? typed) => VerificationCode.TryParse(typed, out _).ShouldBeFalse();

    [Fact]
    public void ADrawnCode_IsOneAndNeverTheSame()
    {
        List<VerificationCode> drawn = [.. Enumerable.Range(0, 1000).Select(_ => VerificationCode.Draw())];

        drawn.ShouldBeUnique();
        drawn.Select(code => code.Value).ShouldAllBe(value => IsCode(value));
    }

    private static bool IsCode(string value) => VerificationCode.TryParse(value, out VerificationCode _);
}
