using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Writes the arithmetic of a case's periods, each measure under its own name.</summary>
internal static class ClockStatements
{
    public static ClockStatement Of(ApprovalCase subject, WorkingCalendar calendar, DateTime now)
    {
        DateOnly today = OfficeZone.DateOf(now);
        ClockExplanation explain = new(new CaseClock(calendar));
        return new ClockStatement(
            Acceptance(subject, calendar, today),
            subject.Times is { } promised ? explain.Promised(promised, today) : null,
            subject.Times is { } statutory ? explain.Statutory(statutory, today) : null,
            National(subject, calendar, now));
    }

    // 行政许可法第三十二条: five working days from receipt, the day of receipt not counted.
    private static string? Acceptance(ApprovalCase subject, WorkingCalendar calendar, DateOnly today)
    {
        if (subject.AcceptanceDue is not { } due || subject.Times is not { } times)
        {
            return null;
        }

        int remaining = calendar.DaysBetween(DayUnit.WorkingDay, today, due);
        List<string> parts =
        [
            $"受理期限 {AcceptanceClock.StatutoryDays} 个工作日",
            $"{times.ReceivedOn:yyyy-MM-dd} 收到（当日不计）",
            $"{due:MM-dd} 到期",
            $"今日 {today:MM-dd}，" + (remaining >= 0 ? $"剩余 {remaining} 个工作日" : $"已超期 {-remaining} 个工作日" + (subject.Matter.Kind == MatterKind.AdministrativeLicense ? "，依法视为受理" : "")),
        ];
        if (calendar.ReliesOnUnarrangedYear(times.ReceivedOn, due))
        {
            parts.Add(WorkingCalendar.UnarrangedSentence);
        }

        return string.Join('；', parts);
    }

    // The standard reckons in local times, over the status events that are exported.
    private static string? National(ApprovalCase subject, WorkingCalendar calendar, DateTime now)
    {
        ItemElapsed elapsed = new StandardElapsed(calendar).Item(
            subject.Events.SelectMany(e => e.National).OrderBy(n => n.Sequence).Select(n => new NationalEvent(n.Code, OfficeZone.LocalOf(n.At))),
            subject.Limits.Promised.Days,
            OfficeZone.LocalOf(now));
        return elapsed.ApprovalDays is { } days
            ? $"受理至{(elapsed.ClosedAt is null ? "今日" : "办结")} {days} 个工作日；已扣补正 {elapsed.CorrectionDays} 日、特别程序 {elapsed.SpecialProcedureDays} 日；"
                + $"跨度 {elapsed.SpanDays} 个自然日"
            : null;
    }
}
