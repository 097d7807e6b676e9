using ApprovalOffice.Data.Drawings;

namespace ApprovalOffice.Tests.Data.Drawings;

/// <summary>What a sheet is, read from the name of its file.</summary>
public sealed class SheetNameTests
{
    [Theory]
    [InlineData("建施-01 总平面图.pdf", "建施-01", "总平面图", DrawingDiscipline.Architecture)]
    [InlineData("结施03_基础平面图.dwg", "结施-03", "基础平面图", DrawingDiscipline.Structure)]
    [InlineData("水施-02-1、给水系统图.PDF", "水施-02-1", "给水系统图", DrawingDiscipline.Plumbing)]
    [InlineData("给排水 5 消防给水.pdf", "给排水-5", "消防给水", DrawingDiscipline.Plumbing)]
    [InlineData("暖施—11 空调风管平面图.pdf", "暖施-11", "空调风管平面图", DrawingDiscipline.Hvac)]
    [InlineData("电施－０７　照明平面图.pdf", "电施-07", "照明平面图", DrawingDiscipline.Electrical)]
    [InlineData("消防-01A消防设计专篇.pdf", "消防-01A", "消防设计专篇", DrawingDiscipline.Fire)]
    [InlineData("人防-01.ifc", "人防-01", "", DrawingDiscipline.CivilDefence)]
    [InlineData("防雷-02 接地平面图.pdf", "防雷-02", "接地平面图", DrawingDiscipline.Lightning)]
    [InlineData("节能-1 节能计算书.pdf", "节能-1", "节能计算书", DrawingDiscipline.EnergySaving)]
    [InlineData("绿建-1 绿色建筑设计专篇.pdf", "绿建-1", "绿色建筑设计专篇", DrawingDiscipline.GreenBuilding)]
    [InlineData("总施-01.pdf", "总施-01", "", DrawingDiscipline.SitePlan)]
    [InlineData("勘察-01 岩土工程勘察报告.pdf", "勘察-01", "岩土工程勘察报告", DrawingDiscipline.Survey)]
    [InlineData("岩土工程勘察报告.pdf", "", "岩土工程勘察报告", DrawingDiscipline.Survey)]
    [InlineData("scan_20261120.pdf", "", "scan_20261120", null)]
    [InlineData("scan_7.pdf", "", "scan_7", null)]
    [InlineData("A-101 Plan.pdf", "A-101", "Plan", null)]
    [InlineData(".pdf", "", "", null)]
    public void Read_TakesNumberTitleAndDiscipline_AsFarAsTheNameTellsThem(string file, string number, string title, DrawingDiscipline? discipline) =>
        SheetName.Read(file).ShouldBe(new SheetParticulars(number, title, discipline));
}
