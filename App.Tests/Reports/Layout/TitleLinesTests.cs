using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Tests.Reports.Layout;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("关于建设工程规划许可超期办件的督办函", "关于建设工程规划许可超期办件的督办函")]
    [InlineData("示范市工程建设项目审批制度改革2026年第三季度评估报告", "示范市工程建设项目审批制度改革\n2026年第三季度评估报告")]
    [InlineData("示范市第二实验小学新建工程设计方案联合审查会议纪要", "示范市第二实验小学新建工程\n设计方案联合审查会议纪要")]
    [InlineData("示范市工程建设项目审批制度改革工作月报（2026年9月）", "示范市工程建设项目审批制度改革\n工作月报（2026年9月）")]
    [InlineData("滨江滨江滨江滨江滨江滨江滨江滨江滨江滨江滨江滨江", "滨江滨江滨江滨江滨江滨江\n滨江滨江滨江滨江滨江滨江")]
    public void ALongTitle_IsDividedWhereAWordEnds(string title, string lines) => TitleLines.Of(title, 20).ShouldBe(lines);

    [Fact]
    public void NothingIsLost_AndNoLineIsTooLong()
    {
        string title = string.Concat(Enumerable.Repeat("关于示范市第二实验小学（东校区）新建工程2026年度", 5));

        string[] lines = TitleLines.Of(title, 20).Split('\n');

        string.Concat(lines).ShouldBe(title);
        lines.ShouldAllBe(line => line.Sum(letter => letter < 0x2E80 ? 0.56 : 1) <= 20);
    }
}
