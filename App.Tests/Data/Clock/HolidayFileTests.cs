using System.Text;
using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class HolidayFileTests
{
    private const string Good = """
        {
          "version": "t",
          "years": [ { "year": 2026, "source": "国办发明电〔2025〕7号", "holidays": [
            { "name": "国庆节", "from": "2026-10-01", "to": "2026-10-02", "makeUpWorkdays": ["2026-10-10"] } ] } ],
          "days": [
            { "date": "2026-10-01", "type": "holiday", "name": "国庆节" },
            { "date": "2026-10-02", "type": "holiday", "name": "国庆节" },
            { "date": "2026-10-10", "type": "workday", "name": "国庆节调休" } ]
        }
        """;

    [Fact]
    public void OfficialFile_IsReadWhole()
    {
        OfficialCalendar.File.Days.Count.ShouldBe(288);
        OfficialCalendar.File.Years.Select(year => year.Year).ShouldBe(Enumerable.Range(2019, 8));
        OfficialCalendar.File.Years[^1].Source.ShouldBe("国办发明电〔2025〕7号");
        OfficialCalendar.File.Region.ShouldBeNull();
    }

    [Fact]
    public void GoodFile_MakesACalendar()
    {
        var calendar = Read(Good).ToCalendar();
        calendar.IsWorkingDay(new DateOnly(2026, 10, 2)).ShouldBeFalse();
        calendar.IsWorkingDay(new DateOnly(2026, 10, 10)).ShouldBeTrue();
        calendar.IsArranged(2026).ShouldBeTrue();
        calendar.IsArranged(2025).ShouldBeFalse();
    }

    [Fact]
    public void FileOfARegion_NeedsNoYears()
    {
        var file = Read("""{ "version": "t", "region": "990100", "days": [ { "date": "2026-03-18", "type": "holiday", "name": "三月街" } ] }""");
        file.Region.ShouldBe("990100");
        file.Years.ShouldBeEmpty();
        file.Days.Single().ShouldBe(new ArrangedDay(new DateOnly(2026, 3, 18), DayKind.Holiday, "三月街"));
    }

    [Theory]
    [InlineData("\"2026-10-02\", \"type\": \"holiday\"", "\"2026-10-01\", \"type\": \"holiday\"", "days[1] 2026-10-01", "同一日期出现两次")]
    [InlineData("\"date\": \"2026-10-10\"", "\"date\": \"2026-10-09\"", "days[2] 2026-10-09", "调休上班日不在周六、周日")]
    [InlineData("\"date\": \"2026-10-02\"", "\"date\": \"2026-10-03\"", "days 2026-10-03", "与 years 中的放假安排不一致")]
    [InlineData("\"to\": \"2026-10-02\"", "\"to\": \"2026-10-03\"", "years 2026-10-03", "该日在 days 中没有列出")]
    [InlineData("\"to\": \"2026-10-02\"", "\"to\": \"2026-09-02\"", "years[0].holidays[0]", "放假起止日期颠倒或者超过 31 日")]
    [InlineData("\"date\": \"2026-10-02\"", "\"date\": \"2026-02-30\"", "days[1]", "日期 2026-02-30 不是 2000 至 2100 年的 yyyy-MM-dd")]
    [InlineData("\"date\": \"2026-10-02\"", "\"date\": 5", "days[1]", "缺少 date")]
    [InlineData("\"type\": \"workday\"", "\"type\": \"work\"", "days[2] 2026-10-10", "type 应当是 holiday 或 workday，而不是 work")]
    [InlineData("\"name\": \"国庆节调休\"", "\"name\": \"\"", "days[2] 2026-10-10", "缺少 name")]
    [InlineData("\"year\": 2026", "\"year\": \"2026\"", "years[0]", "year 应当是 2000 至 2100 的年份")]
    [InlineData("\"year\": 2026", "\"year\": 3026", "years[0]", "year 应当是 2000 至 2100 的年份")]
    [InlineData("\"makeUpWorkdays\": [\"2026-10-10\"]", "\"makeUpWorkdays\": [7]", "years[0].holidays[0].makeUpWorkdays[0]", "日期  不是 2000 至 2100 年的 yyyy-MM-dd")]
    [InlineData("\"days\"", "\"dates\"", "全文", "缺少列表 days")]
    [InlineData("\"years\"", "\"year\"", "全文", "缺少列表 years")]
    [InlineData("\"version\": \"t\",", "", "全文", "缺少 version")]
    [InlineData("\"version\": \"t\",", "\"version\" \"t\",", "第 2 行", "不是有效的 JSON")]
    public void BrokenFile_IsRefused_NamingTheEntryAndTheFault(string from, string to, string entry, string fault)
    {
        Good.ShouldContain(from);
        var broken = Should.Throw<CalendarFileBroken>(() => Read(Good.Replace(from, to, StringComparison.Ordinal)));
        broken.File.ShouldBe("放假.json");
        broken.Entry.ShouldBe(entry);
        broken.Fault.ShouldBe(fault);
        broken.Message.ShouldBe($"日历文件 放假.json 不可用：{entry}：{fault}");
    }

    [Fact]
    public void YearGivenTwice_IsRefused()
    {
        var twice = Good.Replace("\"years\": [ {", "\"years\": [ { \"year\": 2026, \"source\": \"x\", \"holidays\": [] }, {", StringComparison.Ordinal);
        Should.Throw<CalendarFileBroken>(() => Read(twice)).Fault.ShouldBe("2026 年出现两次");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\0\u0001")]
    public void NoCalendarAtAll_IsRefused(string text) => Should.Throw<CalendarFileBroken>(() => Read(text));

    private static HolidayFile Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return HolidayFile.Read(stream, "放假.json");
    }
}
