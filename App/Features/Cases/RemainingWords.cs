using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>What remains of a case's period, in words short enough for a line of a list.</summary>
public static class RemainingWords
{
    /// <summary>Of a line of the list.</summary>
    public static string Of(CaseRow row, WorkingCalendar calendar, DateOnly today) =>
        row is { State: CaseState.CorrectionRequested, CorrectionDue: { } last }
            ? "补正期限" + Days(calendar.DaysBetween(DayUnit.WorkingDay, today, last), DayUnit.WorkingDay)
            : Of(row.State, row.Due, row.AcceptanceDue, row.Unit, calendar, today);

    /// <summary>In words; empty where no period runs.</summary>
    public static string Of(CaseState state, DueDates due, DateOnly? acceptanceDue, DayUnit unit, WorkingCalendar calendar, DateOnly today)
    {
        if (acceptanceDue is { } acceptance && CaseStates.BeforeAcceptance.Contains(state))
        {
            return "受理期限" + Days(calendar.DaysBetween(DayUnit.WorkingDay, today, acceptance), DayUnit.WorkingDay);
        }

        return due switch
        {
            { FinishedOn: not null } => "",
            { SuspendedSince: { } since } => $"{since:MM-dd} 起暂停",
            { PromisedDue: { } last } => Days(calendar.DaysBetween(unit, today, last), unit),
            _ => "",
        };
    }

    private static string Days(int days, DayUnit unit)
    {
        string word = unit == DayUnit.WorkingDay ? "个工作日" : "天";
        return days switch
        {
            > 0 => $"剩 {days} {word}",
            0 => "今日到期",
            _ => $"超 {-days} {word}",
        };
    }
}
