using System.Text.Json;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Numbers look as the catalogue says.</summary>
public sealed class NumberPatternTests
{
    private static readonly NumberIssuer Issuer = new(Guid.Empty, "990102", "示发改");
    private static readonly DateOnly Day = new(2026, 3, 18);

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["engClass"] = "01",
        ["org"] = "001",
        ["type"] = "GS",
        ["projectCode"] = "2026-990104-36-03-000128",
    };

    public static TheoryData<string, string, string?> Catalogue()
    {
        TheoryData<string, string, string?> rows = [];
        using Stream stream = typeof(OfficeDbContext).Assembly.GetManifestResourceStream("Reference/certificates.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        foreach (JsonElement certificate in document.RootElement.GetProperty("certificates").EnumerateArray())
        {
            JsonElement numbering = certificate.GetProperty("numbering");
            rows.Add(
                numbering.GetProperty("pattern").GetString()!,
                numbering.GetProperty("example").GetString()!,
                numbering.TryGetProperty("regex", out JsonElement regex) ? regex.GetString() : null);
            if (numbering.TryGetProperty("alternative", out JsonElement alternative))
            {
                rows.Add(alternative.GetProperty("pattern").GetString()!, "", null);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void EveryPatternOfTheCatalogue_IsUnderstood(string text, string example, string? regex)
    {
        NumberPattern pattern = NumberPattern.Parse(text);
        if (pattern.IsGivenElsewhere)
        {
            Should.Throw<RuleBroken>(() => pattern.Write(Issuer, Day, 1, Parts)).Rule.ShouldBe(NumberRules.GivenElsewhere);
            pattern.ProblemOf("99010126-0000012345").ShouldBeNull();
            return;
        }

        string number = pattern.Write(Issuer, Day, 7, Parts);
        number.ShouldNotContain("{");
        pattern.ProblemOf(number).ShouldBeNull();
        pattern.ProblemOf(number + " x").ShouldNotBeNull();
        if (regex is not null)
        {
            number.ShouldMatch(regex);
        }

        if (example.Length > 0 && !example.StartsWith('（'))
        {
            pattern.ProblemOf(example).ShouldBeNull(example);
        }
    }

    [Fact]
    public void Write_PutsThePartsTogether()
    {
        NumberPattern.Parse("建字第{adminCode:6}{year:4}GG{seq:7}号").Write(Issuer, Day, 123).ShouldBe("建字第9901022026GG0000123号");
        NumberPattern.Parse("{adminCode:6}{date:8}{seq:2}{engClass:2}").Write(Issuer, Day, 1, Parts).ShouldBe("990102202603180101");
        NumberPattern.Parse("示发改审批函〔{year:4}〕{seq}号").Write(Issuer, Day, 18).ShouldBe("示发改审批函〔2026〕18号");
        NumberPattern.Parse("示发改审批函〔{year:4}〕{seq}号").WithIssuerWord("示", "示东").Write(Issuer, Day, 18).ShouldBe("示东发改审批函〔2026〕18号");
        NumberPattern.Parse("{issuerWord}字〔{year:4}〕{seq}号").Write(Issuer, Day, 1).ShouldBe("示发改字〔2026〕1号");
    }

    [Fact]
    public void Period_FollowsTheParts()
    {
        NumberPattern.Parse("{date:8}{seq:2}").PeriodKey(Day).ShouldBe("20260318");
        NumberPattern.Parse("{year:4}{seq:2}").PeriodKey(Day).ShouldBe("2026");
        NumberPattern.Parse("LC{seq:2}").PeriodKey(Day).ShouldBe("");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{year:2}{seq:3}")]
    [InlineData("{seq:3}{seq:3}")]
    [InlineData("建字第{adminCode:6")]
    public void BrokenPattern_IsRefused(string text) => Should.Throw<FormatException>(() => NumberPattern.Parse(text));

    [Fact]
    public void MissingPart_IsRefused() => Should
        .Throw<RuleBroken>(() => NumberPattern.Parse("{adminCode:6}{date:8}{seq:2}{engClass:2}").Write(Issuer, Day, 1))
        .Rule.ShouldBe(NumberRules.PartMissing);
}
