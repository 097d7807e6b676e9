using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Rules;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Joint;

public sealed class ConditionFindingsTests
{
    private static readonly Guid Planning = Guid.CreateVersion7();
    private static readonly Guid Fire = Guid.CreateVersion7();

    [Fact]
    public void SetbackAndFireLane_OnTheSameSide_ShareGround()
    {
        ConditionFinding found = ConditionFindings.Of(
        [
            By(Planning, ConditionTopic.Setback, "东侧", ConditionRelation.AtLeast, 8),
            By(Fire, ConditionTopic.FireLane, "东侧", ConditionRelation.AtLeast, 6),
        ]).ShouldHaveSingleItem();
        found.Kind.ShouldBe(ConditionFindingKind.SharedGround);
        found.Sentence.ShouldBe("自然资源局要求“东侧建筑退让不小于 8 m”，消防救援机构要求“东侧消防车道宽度不小于 6 m”，在同一侧占用场地，须统筹安排");
    }

    [Theory]
    [InlineData("西侧", 6, false)]
    [InlineData("东侧", 8, false)]
    [InlineData("东侧", 6, true)]
    [InlineData("全场地", 6, true)]
    public void TwoStrips_ConflictOnTheSameGround_WithDifferentWidth(string place, int width, bool conflict) =>
        ConditionFindings.Of(
        [
            By(Planning, ConditionTopic.Setback, "东侧", ConditionRelation.AtLeast, 8),
            By(Fire, ConditionTopic.FireLane, place, ConditionRelation.AtLeast, width),
        ]).Any(f => f.Kind == ConditionFindingKind.SharedGround).ShouldBe(conflict);

    [Theory]
    [InlineData(ConditionRelation.AtLeast, 30, ConditionRelation.AtMost, 24, ConditionFindingKind.Contradiction)]
    [InlineData(ConditionRelation.Exactly, 30, ConditionRelation.Exactly, 24, ConditionFindingKind.Contradiction)]
    [InlineData(ConditionRelation.Exactly, 30, ConditionRelation.AtMost, 24, ConditionFindingKind.Contradiction)]
    [InlineData(ConditionRelation.AtLeast, 30, ConditionRelation.AtLeast, 24, ConditionFindingKind.Different)]
    [InlineData(ConditionRelation.AtMost, 30, ConditionRelation.Exactly, 24, ConditionFindingKind.Different)]
    [InlineData(ConditionRelation.AtMost, 24, ConditionRelation.AtMost, 24, ConditionFindingKind.Duplicate)]
    public void TheSameTopicTwice_IsJudgedByItsMeasures(ConditionRelation one, int a, ConditionRelation other, int b, ConditionFindingKind kind) =>
        ConditionFindings.Of([By(Planning, ConditionTopic.Height, "全场地", one, a), By(Fire, ConditionTopic.Height, "全场地", other, b)])
            .ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void ARange_IsNoConflict() =>
        ConditionFindings.Of(
        [
            By(Planning, ConditionTopic.Height, "全场地", ConditionRelation.AtMost, 24),
            By(Fire, ConditionTopic.Height, "全场地", ConditionRelation.AtLeast, 9),
        ]).ShouldBeEmpty();

    [Fact]
    public void TheSameWordsTwice_AreADuplicate_WhateverTheirPunctuation() =>
        ConditionFindings.Of([InWords(Planning, "保留现状古树。"), InWords(Fire, "保留 现状古树")]).ShouldHaveSingleItem().Kind.ShouldBe(ConditionFindingKind.Duplicate);

    [Fact]
    public void ADemandWithoutClause_IsTold() =>
        ConditionFindings.Of([InWords(Planning, "保留现状古树") with { Condition = Words("保留现状古树") with { Clause = null } }])
            .ShouldHaveSingleItem().Kind.ShouldBe(ConditionFindingKind.NoClause);

    [Theory]
    [InlineData("８．５", 8.5)]
    [InlineData(" 6 ", 6)]
    public void WhatIsTyped_IsRead(string amount, double read) =>
        DepartmentCondition.Of(Typed() with { Amount = amount }, "Condition-1-").Amount.ShouldBe((decimal)read);

    [Theory]
    [InlineData("八米", "Condition-1-Amount", "JOINT-002")]
    [InlineData("-1", "Condition-1-Amount", "JOINT-002")]
    [InlineData("1.23456", "Condition-1-Amount", "JOINT-002")]
    [InlineData("", "Condition-1-Amount", "JOINT-003")]
    public void AWrongAmount_IsToldAtItsField(string amount, string field, string code)
    {
        RuleBroken broken = Should.Throw<RuleBroken>(() => DepartmentCondition.Of(Typed() with { Amount = amount }, "Condition-1-"));
        (broken.Field, broken.Rule.Code).ShouldBe((field, code));
    }

    [Fact]
    public void AMeasureWithoutRelation_AndALineWithoutWords_AreToldAtTheirFields()
    {
        Should.Throw<RuleBroken>(() => DepartmentCondition.Of(Typed() with { Relation = null }, "Condition-2-")).Field.ShouldBe("Condition-2-Relation");
        Should.Throw<RuleBroken>(() => DepartmentCondition.Of(Typed() with { Text = " " }, "Condition-2-")).Field.ShouldBe("Condition-2-Text");
    }

    private static TypedCondition Typed() => new() { Topic = ConditionTopic.Setback, Relation = ConditionRelation.AtLeast, Amount = "8", Text = "退让" };

    private static SaidCondition By(Guid organ, ConditionTopic topic, string place, ConditionRelation relation, decimal amount) => new(
        organ, organ == Planning ? "自然资源局" : "消防救援机构", "",
        new DepartmentCondition { Topic = topic, Place = place, Relation = relation, Amount = amount, Text = "要求", Clause = "GB 50016 第7.1.8条" });

    private static SaidCondition InWords(Guid organ, string text) => new(organ, "某局", "", Words(text));

    private static DepartmentCondition Words(string text) => new() { Topic = ConditionTopic.Other, Place = "全场地", Text = text, Clause = "规划条件" };
}
