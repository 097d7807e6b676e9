using System.Text;
using ApprovalOffice.Reports.Calendars;

namespace ApprovalOffice.Tests.Reports.Calendars;

/// <summary>An .ics file as RFC 5545 wants it.</summary>
public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new(
        "0192@gg.example.gov.cn", 3, new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8)),
        new DateTimeOffset(2026, 10, 22, 11, 0, 0, TimeSpan.FromHours(8)), "示范市第二实验小学新建工程建设工程规划许可证核发设计方案联合审查会议；第二次，𠮷", "三楼第二会议室; 甲\\乙", "议题1：总平面\n联系人：沈立民,0000", "https://gg.example.gov.cn/meetings/1", false);

    [Fact]
    public void NoLine_IsLongerThanSeventyFiveOctets_AndAllEndInCrLf()
    {
        byte[] file = CalendarFile.Of(Entry);
        string text = Encoding.UTF8.GetString(file);
        text.ShouldEndWith("END:VCALENDAR\r\n");
        string[] lines = text.Split("\r\n");
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        lines.ShouldAllBe(line => !line.Contains('\n'));
        lines.ShouldContain(line => line.StartsWith(' '));
    }

    [Fact]
    public void WhatStandsInIt_IsReadBackWhole()
    {
        string[] lines = Encoding.UTF8.GetString(CalendarFile.Of(Entry)).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.ShouldContain("DTSTART:20261022T013000Z");
        lines.ShouldContain("DTEND:20261022T030000Z");
        lines.ShouldContain("SEQUENCE:3");
        lines.ShouldContain("STATUS:CONFIRMED");
        lines.ShouldContain($"SUMMARY:{Entry.Subject}");
        lines.ShouldContain("LOCATION:三楼第二会议室\\; 甲\\\\乙");
        lines.ShouldContain("DESCRIPTION:议题1：总平面\\n联系人：沈立民\\,0000");
        Encoding.UTF8.GetString(CalendarFile.Of(Entry with { IsCancelled = true })).ShouldContain("STATUS:CANCELLED");
    }
}
