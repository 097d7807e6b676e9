using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>The stored due days of a case against those that follow from its events alone.</summary>
internal static class StoredDueDays
{
    /// <summary>What does not agree, in Chinese.</summary>
    public static IReadOnlyList<string> FaultsOf(ApprovalCase subject, WorkingCalendar calendar)
    {
        CaseTimes? times = CaseHistory.TimesOf(subject.Events.OrderBy(e => e.Sequence), subject.Limits);
        CaseClock clock = new(calendar);
        DueDates due = times is null ? new DueDates() : clock.DueDatesOf(times);
        DateOnly? acceptanceDue = times is not null && subject.State is CaseState.Submitted or CaseState.Received
            ? new AcceptanceClock(calendar).Due(times!.ReceivedOn)
            : null;
        bool unarranged = times is not null
            && (clock.ReliesOnUnarrangedYear(times) || (acceptanceDue is { } last && calendar.ReliesOnUnarrangedYear(times.ReceivedOn, last)));
        List<string> faults = [];
        Compare("受理期限", subject.AcceptanceDue, acceptanceDue, faults);
        Compare("承诺时限", subject.Due.PromisedDue, due.PromisedDue, faults);
        Compare("法定时限", subject.Due.StatutoryDue, due.StatutoryDue, faults);
        Compare("黄灯起始日", subject.Due.YellowFrom, due.YellowFrom, faults);
        Compare("停表起始日", subject.Due.SuspendedSince, due.SuspendedSince, faults);
        Compare("办结日期", subject.Due.FinishedOn, due.FinishedOn, faults);
        if (subject.ReliesOnUnarrangedYear != unarranged)
        {
            faults.Add($"“日历未公布”标记为{YesNo(subject.ReliesOnUnarrangedYear)}，重算为{YesNo(unarranged)}");
        }

        return faults;
    }

    private static void Compare(string name, DateOnly? stored, DateOnly? computed, List<string> faults)
    {
        if (stored != computed)
        {
            faults.Add($"{name}记为 {Show(stored)}，按事件重算为 {Show(computed)}");
        }
    }

    private static string Show(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "（无）";

    private static string YesNo(bool value) => value ? "是" : "否";
}
