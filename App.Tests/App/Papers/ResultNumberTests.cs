using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue.Certificates;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>What is typed for a number that another system gives must look like one.</summary>
public sealed class ResultNumberTests
{
    private const string TreasuryReceipt = @"^\d{8}-\d{10}$";

    [Theory]
    [InlineData("待核", null, false)]
    [InlineData("D990101S2026 0018", null, false)]
    [InlineData("D990101S2026-0018", null, true)]
    [InlineData("99010026-0000000001", TreasuryReceipt, true)]
    [InlineData("99010026-000000001", TreasuryReceipt, false)]
    public void AGivenNumber_HasDigits_NoGaps_AndTheFormOfItsRule(string typed, string? form, bool isNumber) =>
        ResultNumbers.IsNumber(typed, new NumberingRule { Pattern = "由其他系统编号", Structure = [], Confidence = default, Example = "", Regex = form })
            .ShouldBe(isNumber);
}
