using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Checks;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Catalogue;

public sealed class ShippedCatalogueTests
{
    private static readonly CatalogueSet City = CatalogueReader.ReadShipped();

    [Fact]
    public void Shipped_HasNoFault()
    {
        CatalogueCheck.Faults(City).ShouldBeEmpty();
        City.Matters.Count.ShouldBe(82);
        City.Themes.Count.ShouldBe(32);
        City.Materials.Count.ShouldBe(166);
        City.Certificates.Count.ShouldBe(59);
        City.Dimensions.Aggregate(1, (product, d) => product * d.Values.Count).ShouldBe(124_416);
    }

    [Fact]
    public void Laws_AreCitedWithoutTheCataloguesRemarks()
    {
        string[] cited = [.. City.Matters.SelectMany(m => m.LegalBasis).Select(b => b.Cited)];
        cited.ShouldAllBe(c => !c.Contains("待核", StringComparison.Ordinal));
        cited.ShouldContain("《水土保持补偿费征收使用管理办法》（财综〔2014〕8号）第五条");
        cited.ShouldContain("《城乡规划法》第四十条");
    }

    [Fact]
    public void ThePaymentDayOfALevy_IsAskedOfNobody() =>
        City.Matters.SelectMany(m => UnifiedForm.OfficeFields(City, m.Code)).Concat(UnifiedForm.ApplicantFields(City, City.Matters.Select(m => m.Code)))
            .SelectMany(f => f.Wanted).Select(w => w.Key).ShouldNotContain("payDate");

    [Fact]
    public void ConstructionPlanningPermit_ReadsAsTheFileSays()
    {
        var matter = City.Matters.Single(m => m.Name.Contains("建设工程规划许可证核发", StringComparison.Ordinal));
        matter.Kind.ShouldBe(MatterKind.AdministrativeLicense);
        matter.Words.Granted.ShouldBe("准予许可");
        matter.StatutoryLimit.ShouldNotBeNull().Unit.ShouldBe(DayUnit.WorkingDay);
        matter.Results.ShouldContain("ZZ-17");
        matter.ReviewPoints.Count.ShouldBeGreaterThan(2);
        City.MaterialsOf(matter).ShouldNotBeEmpty();
    }

    [Fact]
    public void ConstructionPermit_CountsCalendarDaysFromReceipt()
    {
        var matter = City.Matters.Single(m => m.Results.Contains("ZZ-30"));
        matter.StatutoryLimit.ShouldBe(TimeLimit.CalendarDays(7));
        matter.StatutoryFrom.ShouldBe(StatutoryStart.Receipt);
        var numbering = NumberPattern.Parse(City.Certificate("ZZ-30").Numbering.Pattern);
        numbering.Period.ShouldBe(NumberPeriod.Day);
        numbering.Largest.ShouldBe(99, "the hundredth of a day is refused");
    }

    [Fact]
    public void SampleProjects_SelectTheirThemeAndItsMatters()
    {
        foreach (var project in City.Files.SampleProjects.Projects)
        {
            var theme = City.SelectTheme(project.Dimensions);
            theme.Code.ShouldBe(project.ExpectedTheme);
            var facts = City.FactsOf(project.Dimensions, project.Facts, project.Attributes);
            var matters = City.MattersFor(theme, facts).ToList();
            matters.ShouldNotBeEmpty();
            matters.Where(m => m.Entry.Requirement == MatterRequirement.Required).Select(m => m.Reason).Distinct().ShouldBe(["必办"]);
            theme.AllMatters.Where(m => m.Requirement == MatterRequirement.Required).All(m => matters.Exists(s => s.Matter.Code == m.Code)).ShouldBeTrue();
        }
    }

    [Fact]
    public void MattersFor_FollowsTheFacts()
    {
        var school = City.Files.SampleProjects.Projects.Single(p => p.Id == "XM-01");
        var theme = City.SelectTheme(school.Dimensions);
        string gas = City.Files.Utilities.Services.Single(s => s.Utility == "RQ").Matter;
        var with = City.MattersFor(theme, City.FactsOf(school.Dimensions, school.Facts, school.Attributes));
        var without = City.MattersFor(theme, City.FactsOf(school.Dimensions, school.Facts.With("needGas", false), school.Attributes));
        with.Select(m => m.Matter.Code).ShouldContain(gas);
        without.Select(m => m.Matter.Code).ShouldNotContain(gas);
    }

    [Fact]
    public void EveryMatter_YieldsAResultThatCanBeNumberedAndKept()
    {
        foreach (ApprovalMatter matter in City.Matters)
        {
            var result = City.FindCertificate(matter.Results[0]).ShouldNotBeNull(matter.Name);
            result.Matters.ShouldContain(matter.Code);
            result.Fields.ShouldNotBeEmpty(matter.Name);
            NumberPattern.Parse(result.Numbering.Pattern);
        }
    }

    [Fact]
    public void EveryKind_HasWords()
    {
        foreach (var kind in Enum.GetValues<MatterKind>())
        {
            MatterWords.Of(kind).Granted.ShouldNotBe(MatterWords.Of(kind).Denied);
        }
    }
}
