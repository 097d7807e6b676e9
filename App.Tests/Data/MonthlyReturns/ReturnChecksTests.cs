using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.Tests.Data.MonthlyReturns;

/// <summary>What the checks of a return find, and how its text takes its figures.</summary>
public sealed class ReturnChecksTests
{
    private static readonly CatalogueSet Catalogue = CatalogueReader.ReadShipped();
    private static readonly IReadOnlyList<ReturnTable> Tables = ReturnTables.Of(Catalogue.Files.MonthlyReport);
    private static readonly ReturnChecks Checks = new(Catalogue.Files.MonthlyReport, new ReturnThreshold());

    [Fact]
    public void EveryColumn_ComesFromTheRegistry_OrSaysThatItIsFilledInByHand()
    {
        Tables.Select(t => t.Code).ShouldBe(["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10"]);
        foreach (ReturnColumn column in Tables.SelectMany(t => t.Columns).Where(c => c.Kind == ReturnColumnKind.Figure))
        {
            MeasureRegistry.Find(column.Measure).ShouldNotBeNull(column.Key).AddsUp.ShouldBeTrue($"{column.Key} is put together from districts");
        }

        Tables.SelectMany(t => t.Columns).Where(c => c.Label.Contains("用时", StringComparison.Ordinal) && c.Kind == ReturnColumnKind.Figure)
            .ShouldAllBe(c => c.Label.Contains("法定计时", StringComparison.Ordinal), "which clock stands in the head");
    }

    [Fact]
    public void WhatIsTypedWrongly_IsNamedAtItsCell()
    {
        ReturnContent content = Content(("cell:T3/drawing/should", "三"), ("cell:T3/acceptance/should", "4"), ("cell:T3/acceptance/did", "5"), ("cell:T3/survey/rate", "120"));
        IReadOnlyList<ReturnFault> faults = [.. Checks.Of(content, null).Where(f => f.Blocks)];
        faults.Select(f => f.Place).ShouldBe(
            ["cell:T3/drawing/should", "cell:T3/survey/rate", "cell:T3/acceptance/did", "text:存在的主要问题及原因", "text:下月工作打算"], ignoreOrder: true);
        faults.Single(f => f.Place == "cell:T3/acceptance/did").Sentence.ShouldBe("联合办理情况表“联合验收”的“已联合办理”5 大于“应联合办理”4");
        Checks.Of(content, null).ShouldContain(f => !f.Blocks && f.Sentence.StartsWith("技术审查与中介服务情况表有", StringComparison.Ordinal), "empty cells are a hint, never nought");
    }

    [Fact]
    public void ATextTakesItsFiguresFromTheTable()
    {
        ReturnContent content = Content(("text:（一）", "受理 {{T2.accepted}} 件，累计 {{T2.accepted:year}} 件；{{T2.nothing}}，{{T5.orgs}} 家。"));
        content.TextOf(ReturnNarrative.SectionsOf(Catalogue.Files.MonthlyReport)[0], Tables).ShouldBe("受理 30 件，累计 300 件；（未填报），（未填报） 家。");
        IReadOnlyList<ReturnFault> faults = Checks.Of(content, null);
        faults.ShouldContain(f => f.Blocks && f.Sentence.Contains("{{T2.nothing}} 不是本月报的数字", StringComparison.Ordinal));
        faults.ShouldContain(f => !f.Blocks && f.Sentence.Contains("{{T5.orgs}} 还没有数字", StringComparison.Ordinal));
        ReturnNarrative.SectionsOf(Catalogue.Files.MonthlyReport)[0].Start.ShouldBe("本月{{T1.newProjects}}个新增项目，平均审批用时{{T1.avgDays}}个工作日，较承诺压缩{{T1.compress}}%。");
        new ReturnReference("T2", "accepted", MeasureSpan.LastYear).ToString().ShouldBe("{{T2.accepted:last}}");
        ReturnReference.TryParse("T2.accepted:next").ShouldBeNull();
    }

    [Fact]
    public void AJumpMustBeExplained_AndTheRowThatMovedMostIsNamed()
    {
        ReturnFigures before = Content(10, 2).Figures;
        ReturnDifference jump = Checks.Differences(Content().Figures, before).Single(d => d.Table == "T2" && d.Column.Key == "accepted");
        (jump.Now, jump.Before, jump.MainRow, jump.MainChange).ShouldBe((30, 10, "2", 20));
        Checks.Of(Content(), before).ShouldContain(f => f.Blocks && f.Place == "why:T2/accepted");
        Checks.Of(Content(("why:T2/accepted", "新校舍集中申报。")), before).ShouldNotContain(f => f.Place == "why:T2/accepted");
        Checks.Differences(Content().Figures, Content(25, 2).Figures).ShouldNotContain(d => d.Column.Key == "accepted", "five more of twenty-five need no explanation");
        Checks.Differences(Content().Figures, null).ShouldBeEmpty();
    }

    [Fact]
    public void PartsAreAddedByNumeratorAndDenominator()
    {
        ReturnPart east = new("990102", "城东区", "东1", 1, "a", [Row("T2", ReturnTable.Total, ("onTime", "rate.ontime", 1, 2))]);
        ReturnPart west = new("990103", "城西区", "西1", 1, "b", [Row("T2", ReturnTable.Total, ("onTime", "rate.ontime", 8, 8))]);
        ReturnFigures whole = ReturnFigures.Of("2026.1", [east, west]);
        whole.Find("T2", ReturnTable.Total)!.Find("onTime")!.ValueOf(MeasureSpan.Month).ShouldBe(90m, "9 of 10, not the mean of 50 and 100");
        ReturnFigures.Parse(whole.ToJson()).ToJson().ShouldBe(whole.ToJson());
        ReturnDigest.Of(whole.ToJson()).ShouldBe(ReturnDigest.Of(ReturnFigures.Parse(whole.ToJson()).ToJson()));
    }

    private static ReturnRow Row(string table, string key, params (string Column, string Measure, long Part, long Among)[] cells) =>
        new(table, key, key, [.. cells.Select(c => new ReturnCell(c.Column, c.Measure, [new(c.Part, c.Among), new(c.Part * 10, c.Among * 10), new(0, 0)], null))]);

    private static ReturnContent Content(params (string Place, string Text)[] entries) => Content(30, 22, entries);

    private static ReturnContent Content(long accepted, long second, params (string Place, string Text)[] entries) => new(
        ReturnFigures.Of("2026.1",
        [
            new ReturnPart("990102", "城东区", null, 0, null,
            [
                Row("T2", "1", ("accepted", "case.accepted", accepted - second, 0)), Row("T2", "2", ("accepted", "case.accepted", second, 0)), Row("T2", ReturnTable.Total, ("accepted", "case.accepted", accepted, 0)),
                Row("T3", "parallel"), Row("T3", "drawing"), Row("T3", "acceptance") with { Name = "联合验收" }, Row("T3", "survey"), Row("T5", ReturnTable.Total),
            ]),
        ]),
        entries.ToDictionary(e => e.Place, e => e.Text, StringComparer.Ordinal));
}
