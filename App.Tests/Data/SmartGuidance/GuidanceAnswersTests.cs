using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.SmartGuidance;
using Shouldly;
using Xunit;
using CatalogueSample = ApprovalOffice.Data.Catalogue.SampleProjects.SampleProject;

namespace ApprovalOffice.Tests.Data.SmartGuidance;

public sealed class GuidanceAnswersTests
{
    private static readonly CatalogueSet City = CatalogueReader.ReadShipped();

    public static TheoryData<string> Samples => [.. City.Files.SampleProjects.Projects.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void ASampleProject_AnsweredAsItIs_IsClassifiedAsItIs(string id)
    {
        CatalogueSample sample = City.Files.SampleProjects.Projects.Single(p => p.Id == id);
        GuidanceAnswers answers = GuidanceAnswers.Read(City, AnswersOf(sample));
        ProjectClassification classified = answers.Classify().ShouldNotBeNull();
        classified.Dimensions.ShouldBe(sample.Dimensions);
        ProjectFlow.Of(City, classified.Subject, new DateOnly(2026, 11, 20)).Theme.Code.ShouldBe(sample.ExpectedTheme);
        FactSet facts = classified.Facts.Over(City.DefaultFacts);
        foreach ((string key, FactValue value) in sample.Facts.Over(City.DefaultFacts))
        {
            facts[key].ShouldBe(value, key);
        }

        GuidanceAnswers again = GuidanceAnswers.Read(City, answers.ToQuery());
        again.ToQuery().ShouldBe(answers.ToQuery());
        again.Classify().ShouldNotBeNull().Facts.ShouldBe(classified.Facts);
        answers.ToQuery().Length.ShouldBeLessThan(GuidanceResult.MaxAnswers);
    }

    [Fact]
    public void EveryFactAndEveryChosenDimension_IsAsked()
    {
        List<GuidanceField> fields = [.. GuidanceFields.All(City)];
        fields.Where(f => f.Subject == ConditionSubject.Dimension).Select(f => f.Key).ShouldBe(["investCategory", "projectType", "nature", "landMode", "location"]);
        IEnumerable<string> derived = City.Files.Themes.Guidance.Questions.SelectMany(q => q.Derives ?? []);
        fields.Where(f => f.Subject == ConditionSubject.Fact).Select(f => f.Key).Concat(derived).ShouldBe(City.Files.ProjectTypes.Facts.Select(f => f.Key), ignoreOrder: true);
        fields.Single(f => f.Key == "civilDefense").Choices.Select(c => c.Value).ShouldBe(["BUILD", "OFFSITE", "NONE"], "they exclude each other");
        (fields.Single(f => f.Key == "span").Kind, fields.Single(f => f.Key == "span").TickValue).ShouldBe((GuidanceFieldKind.Flag, "36"));
    }

    [Fact]
    public void WhatIsTickedByDefault_IsANoOnlyAfterTheQuestionWasPut()
    {
        GuidanceQuestion question = City.Files.Themes.Guidance.Questions.Single(q => GuidanceFields.Of(City, q).Any(f => f.Key == "archiveScope"));
        GuidanceAnswers before = Read(Basics);
        before.IsTicked(question, GuidanceFields.Of(City, question).Single(f => f.Key == "archiveScope")).ShouldBeTrue();
        before.Classify().ShouldNotBeNull().Facts["archiveScope"].ShouldBe(FactValue.FromBoolean(true));
        GuidanceAnswers after = Read([.. Basics, ("asked", question.Code)]);
        after.Classify().ShouldNotBeNull().Facts["archiveScope"].ShouldBe(FactValue.FromBoolean(false));
    }

    [Fact]
    public void WhatTheCatalogueDoesNotKnow_IsLeftOut()
    {
        GuidanceAnswers answers = Read([.. Basics, ("projectType", "CASTLE"), ("nonsense", "true"), ("forestLand", "maybe"), ("area", "QA-99"), ("height", new string('9', 21))]);
        answers["projectType"].ShouldBe("INDUSTRIAL");
        answers.ToQuery().ShouldNotContain("nonsense");
        answers["forestLand"].ShouldBeNull();
        answers["area"].ShouldBeNull();
        answers["height"].ShouldBeNull();
    }

    [Theory]
    [InlineData("abc", false)]
    [InlineData("-5", false)]
    [InlineData("2,860", true)]
    [InlineData("１２．５", true)]
    [InlineData("", true)]
    public void ANumber_IsReadAsPeopleWriteIt(string typed, bool fine)
    {
        GuidanceQuestion question = City.Files.Themes.Guidance.Questions.First(q => GuidanceFields.Of(City, q).Any(f => f.Key == "height"));
        Read([("height", typed)]).ProblemsOf(question).Any(p => p.Field == "height").ShouldBe(!fine);
    }

    [Fact]
    public void WithoutTheDimensions_NothingIsSaid()
    {
        Read(Basics[1..]).Classify().ShouldBeNull();
        Read(Basics[1..]).ProblemsOf(City.Files.Themes.Guidance.Questions[0]).Single().Sentence.ShouldBe("请选择投资类别");
    }

    [Fact]
    public void WhatFollows_SaysFromWhat()
    {
        ProjectClassification classified = Read([.. Basics, ("fireUse", "EXPLOSIVE"), ("floorArea", "45000"), ("earthwork", "6200"), ("asked", "Q11"), ("fireFiling", "true")]).Classify().ShouldNotBeNull();
        classified.Facts["specialFire"].IsTrue.ShouldBeTrue();
        classified.Facts["fireFiling"].IsTrue.ShouldBeFalse("a special project is accepted, not filed");
        classified.Facts["waterSoil"].IsTrue.ShouldBeTrue();
        classified.Derived.Single(d => d.Answer.Key == "waterSoil").Reason.Answers.Single().ToString().ShouldBe("挖填土石方总量：6200 m³");
        classified.Dimensions.Risk.ShouldBe("HIGH");
        classified.Derived.Single(d => d.Answer.Key == "risk").Reason.Answers.Select(a => a.Key).ShouldBe(["specialFire", "floorArea"]);
    }

    [Fact]
    public void ANewCivilBuildingWithoutShelter_IsHintedAt()
    {
        Read([.. Basics, ("civilBuilding", "true")]).Classify().ShouldNotBeNull().Hints.ShouldContain(h => h.Contains("防空地下室", StringComparison.Ordinal));
        Read([.. Basics, ("civilBuilding", "true"), ("civilDefense", "BUILD")]).Classify().ShouldNotBeNull().Hints.ShouldBeEmpty();
    }

    [Fact]
    public void ACode_IsReadAsPeopleTypeIt()
    {
        GuidanceCode drawn = GuidanceCode.Draw();
        GuidanceCode.TryParse($" {drawn.Grouped.ToLowerInvariant()} ", out GuidanceCode read).ShouldBeTrue();
        read.ShouldBe(drawn);
        GuidanceCode.TryParse("1234567O", out _).ShouldBeFalse();
        GuidanceCode.TryParse("ABCD234", out _).ShouldBeFalse();
    }

    private static (string Key, string? Value)[] Basics =>
        [("investCategory", "SOC_FILE"), ("projectType", "INDUSTRIAL"), ("nature", "NEW"), ("landMode", "BID"), ("location", "GENERAL")];

    private static GuidanceAnswers Read(IEnumerable<(string Key, string? Value)> pairs) => GuidanceAnswers.Read(City, pairs.Select(p => KeyValuePair.Create(p.Key, p.Value)));

    private static IEnumerable<KeyValuePair<string, string?>> AnswersOf(CatalogueSample sample)
    {
        FactSet facts = sample.Facts.Over(City.DefaultFacts);
        return
        [
            .. sample.Dimensions.Codes()!,
            .. facts.Concat(sample.Attributes).Select(f => KeyValuePair.Create<string, string?>(f.Key, f.Value.IsTrue ? GuidanceField.Yes : f.Value.ToString())),
            .. City.Files.Themes.Guidance.Questions.Select(q => KeyValuePair.Create<string, string?>(GuidanceAnswers.AskedKey, q.Code)),
        ];
    }
}
