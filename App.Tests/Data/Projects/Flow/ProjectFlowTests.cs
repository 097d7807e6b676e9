using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;
using CatalogueSample = ApprovalOffice.Data.Catalogue.SampleProjects.SampleProject;

namespace ApprovalOffice.Tests.Data.Projects.Flow;

public sealed class ProjectFlowTests
{
    private static readonly CatalogueSet City = CatalogueReader.ReadShipped();
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void SampleProjects_HaveTheirThemeAndExactlyTheMattersWhoseConditionHolds()
    {
        foreach (CatalogueSample sample in City.Files.SampleProjects.Projects)
        {
            ProjectFlow flow = Of(sample);
            flow.Theme.Code.ShouldBe(sample.ExpectedTheme, sample.Name);
            flow.Remarks.ShouldBeEmpty(sample.Name);
            List<string> byCatalogue = [.. City.MattersFor(flow.Theme, City.FactsOf(sample.Dimensions, sample.Facts, sample.Attributes)).Select(m => m.Matter.Code)];
            flow.Matters.Select(m => m.Code).Concat(flow.Dropped.Where(d => d.Regional is not null).Select(d => d.Matter.Code)).ShouldBe(byCatalogue, ignoreOrder: true);
            flow.Theme.AllMatters.Select(m => m.Code).ShouldBe(flow.Matters.Select(m => m.Code).Concat(flow.Dropped.Select(d => d.Matter.Code)), ignoreOrder: true);
            flow.TotalDays.ShouldBeInRange(1, flow.Theme.TotalDays);
        }
    }

    [Fact]
    public void EachConditionalMatter_NamesTheAnswersThatDecideIt()
    {
        foreach (CatalogueSample sample in City.Files.SampleProjects.Projects)
        {
            ProjectFlow flow = Of(sample);
            flow.ThemeReason.Answers.Select(a => a.Key).ShouldContain("projectType");
            foreach (FlowMatter matter in flow.Matters.Where(m => m.Requirement == MatterRequirement.Conditional))
            {
                matter.Reason.Answers.ShouldNotBeEmpty(matter.Code);
            }

            foreach (DroppedMatter dropped in flow.Dropped)
            {
                dropped.Reason.Answers.ShouldNotBeEmpty(dropped.Matter.Code);
            }
        }
    }

    [Fact]
    public void Reason_SaysRuleAndAnswer_AndWhetherItWasGiven()
    {
        ProjectFlow flow = Of(Sample("XM-05"));
        flow.Find("SX-1-006").ShouldNotBeNull().Reason.ToString().ShouldContain("土地获取方式：招拍挂出让");
        flow.Find("SX-5-002").ShouldNotBeNull().Reason.Answers.Single().ToString().ShouldBe("环境影响评价类别：报告表");
        flow.Dropped.Single(d => d.Matter.Code == "SX-1-010").Reason.Answers.Single().ToString().ShouldBe("占用林地：否（未回答，按缺省）");
    }

    [Fact]
    public void RegionalResult_ReplacesTheMatter_WhileItIsValid()
    {
        FlowSubject subject = SubjectOf(Sample("XM-05")) with { AreaCode = "QA-01" };
        subject = subject with { Facts = subject.Facts.With("geoHazard", true) };
        DroppedMatter dropped = ProjectFlow.Of(City, subject, Day).Dropped.Single(d => d.Matter.Code == "SX-5-027");
        dropped.Regional.ShouldNotBeNull().ValidUntil.ShouldBe(new DateOnly(2029, 6, 17));
        dropped.Sentence.ShouldContain("示范高新区智能制造园");

        FlowMatter late = ProjectFlow.Of(City, subject, new DateOnly(2029, 6, 18)).Find("SX-5-027").ShouldNotBeNull("the result is out of date");
        late.RegionalNote.ShouldNotBeNull().ShouldContain("不在有效期内");
        ProjectFlow.Of(City, subject, new DateOnly(2029, 6, 17)).Find("SX-5-027").ShouldBeNull("the last day of validity");
        ProjectFlow.Of(City, subject with { AreaCode = null }, Day).Find("SX-5-027").ShouldNotBeNull().RegionalNote.ShouldNotBeNull().ShouldContain("尚未指明");
    }

    [Fact]
    public void RegionalResult_DoesNotHoldForWhatMustBeAssessedAlone()
    {
        FlowSubject subject = SubjectOf(Sample("XM-05")) with { AreaCode = "QA-01" };
        subject = subject with { Facts = subject.Facts.With("geoHazard", true).With("hazardousChem", true) };
        FlowMatter matter = ProjectFlow.Of(City, subject, Day).Find("SX-5-027").ShouldNotBeNull();
        matter.RegionalNote.ShouldNotBeNull().ShouldContain("危险化学品");
    }

    [Fact]
    public void RegionalResult_NeverReplacesALicenceThatItSpares()
    {
        FlowSubject subject = SubjectOf(Sample("XM-05")) with { AreaCode = "QA-01" };
        subject = subject with { Facts = subject.Facts.With("culturalRelicZone", true).With("undergroundRelics", true) };
        ProjectFlow flow = ProjectFlow.Of(City, subject, Day);
        flow.Find("SX-1-011").ShouldBeNull("the archaeological survey was made for the area");
        flow.Find("SX-5-007").ShouldNotBeNull("a licence").RegionalNote.ShouldNotBeNull().ShouldContain("不替代");
    }

    [Fact]
    public void RegionalResult_ThatSimplifies_LeavesTheMatterAndSaysSo()
    {
        FlowMatter soil = ProjectFlow.Of(City, SubjectOf(Sample("XM-05")) with { AreaCode = "QA-01" }, Day).Find("SX-5-004").ShouldNotBeNull();
        soil.Regional.ShouldNotBeNull().Evaluation.Code.ShouldBe("QY-03");
        soil.Mode.ShouldBe(HandlingMode.OnCommitment);
        soil.PromisedLimit.ShouldBe(TimeLimit.WorkingDays(1));
    }

    [Fact]
    public void Commitment_IsRegularWhenNotChosen_OrExcluded_WithTheReason()
    {
        FlowSubject small = SubjectOf(Sample("XM-05"));
        FlowMatter chosen = ProjectFlow.Of(City, small, Day).Find("SX-2-002").ShouldNotBeNull();
        (chosen.Mode, chosen.PromisedLimit).ShouldBe((HandlingMode.OnCommitment, TimeLimit.WorkingDays(1)));

        FlowMatter notChosen = ProjectFlow.Of(City, small with { Facts = small.Facts.With("applyCommitment", false) }, Day).Find("SX-2-002").ShouldNotBeNull();
        (notChosen.Mode, notChosen.PromisedLimit).ShouldBe((HandlingMode.Regular, TimeLimit.WorkingDays(3)));
        notChosen.ModeReason.ShouldNotBeNull().ShouldContain("未选择告知承诺");

        FlowMatter sensitive = ProjectFlow.Of(City, small with { Dimensions = small.Dimensions with { Location = "SENSITIVE" } }, Day).Find("SX-2-002").ShouldNotBeNull();
        sensitive.Mode.ShouldBe(HandlingMode.Regular);
        sensitive.ModeReason.ShouldNotBeNull().ShouldContain("敏感区域");
    }

    [Fact]
    public void AMatterThatKnowsAPromise_SaysWhyItIsNotTaken()
    {
        foreach (CatalogueSample sample in City.Files.SampleProjects.Projects)
        {
            foreach (FlowMatter matter in Of(sample).Matters.Where(m => m is { Commitment: not null, Mode: HandlingMode.Regular }))
            {
                matter.ModeReason.ShouldNotBeNullOrWhiteSpace($"{sample.Id} {matter.Code}");
            }
        }

        ProjectFlow housing = Of(Sample("XM-08"));
        housing.Matters.Where(m => m.ModeReason?.Contains("高风险等级工程", StringComparison.Ordinal) == true
            || m.ModeReason?.Contains("不实行告知承诺", StringComparison.Ordinal) == true).ShouldNotBeEmpty();
    }

    [Fact]
    public void MergedMatter_IsNobodysPrerequisite_AndNamesWhatItIsHandledWith()
    {
        ProjectFlow flow = Of(Sample("XM-08"));
        FlowMatter scheme = flow.Find("SX-2-001").ShouldNotBeNull();
        (scheme.Mode, scheme.MergedInto).ShouldBe((HandlingMode.Merged, "SX-2-002"));
        flow.Find("SX-2-002").ShouldNotBeNull().Prerequisites.ShouldNotContain("SX-2-001");
        flow.Find("SX-2-002").ShouldNotBeNull().Prerequisites.ShouldContain("SX-1-006");
        foreach (FlowMatter matter in flow.Matters)
        {
            matter.Prerequisites.ShouldBeSubsetOf(flow.Matters.Select(m => m.Code));
        }
    }

    [Fact]
    public void Materials_AreListedOnce_AndSayWhoBringsThem()
    {
        ProjectFlow flow = Of(Sample("XM-05"));
        flow.Materials.Select(m => m.Material.Code).ShouldBeUnique();
        flow.Materials.ShouldAllBe(m => (m.Provision == MaterialProvision.Bring) == (m.Source == null));
        FlowMaterial form = flow.Materials.Single(m => m.Material.Code == "CL-001");
        (form.Provision, form.Matters.Count > 3).ShouldBe((MaterialProvision.Supplied, true));
        flow.Materials.ShouldContain(m => m.Material.Code == "CL-005", "somebody promises");

        string land = City.Material("CL-008").AutoSupply[0].Ref;
        ProjectFlow later = ProjectFlow.Of(City, SubjectOf(Sample("XM-05")), Day, code => code == land ? "土地出让合同 甲字1号" : null);
        FlowMaterial held = later.Materials.Single(m => m.Material.Code == "CL-008");
        (held.Provision, held.Source).ShouldBe((MaterialProvision.Held, "土地出让合同 甲字1号"));

        FlowSubject plain = SubjectOf(Sample("XM-05"));
        ProjectFlow regular = ProjectFlow.Of(City, plain with { Facts = plain.Facts.With("applyCommitment", false) }, Day);
        regular.Materials.ShouldNotContain(m => m.Material.Code == "CL-005", "nobody promises");
    }

    [Fact]
    public void SiteRegion_GivesTheOnlyAreaOfTheRegion()
    {
        FlowSubject subject = SubjectOf(Sample("XM-05")) with { SiteRegion = RegionCode.Parse("990104") };
        ProjectFlow.Of(City, subject, Day).Area.ShouldNotBeNull().Code.ShouldBe("QA-01");
        ProjectFlow.Of(City, subject with { Dimensions = subject.Dimensions with { Location = "GENERAL" } }, Day).Area.ShouldBeNull();
    }

    private static CatalogueSample Sample(string id) => City.Files.SampleProjects.Projects.Single(p => p.Id == id);

    private static FlowSubject SubjectOf(CatalogueSample sample) => new() { Dimensions = sample.Dimensions, Facts = sample.Facts, Attributes = sample.Attributes };

    private static ProjectFlow Of(CatalogueSample sample) => ProjectFlow.Of(City, SubjectOf(sample), Day);
}
