using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The last days of the window: to answer an application, to correct it, to supply what is owed, to hand over the result.</summary>
public static class Deadlines
{
    /// <summary>Working days in which a result is issued and delivered (行政许可法第四十四条).</summary>
    public const int DeliveryDays = 10;

    /// <summary>
    /// The five working days of acceptance (行政许可法第三十二条). On the last day and the one before it is yellow; afterwards the law
    /// counts a licence as accepted; what is of another kind is late.
    /// </summary>
    public static Deadline Acceptance(WorkingCalendar calendar, MatterKind kind, DateOnly due, DateOnly today)
    {
        int left = calendar.WorkingDaysBetween(today, due);
        bool deemed = kind == MatterKind.AdministrativeLicense;
        return today > due
            ? new Deadline(due, left, Light.DeepRed, deemed ? "受理期限已过，视为受理" : "受理期限已过，请立即处理")
            : new Deadline(due, left, left <= 1 ? Light.Yellow : Light.Green, left == 0 ? deemed ? "今日到期，逾期视为受理" : "今日到期" : $"剩余 {left} 个工作日");
    }

    /// <summary>The period in which the applicant corrects.</summary>
    public static Deadline Correction(WorkingCalendar calendar, DateOnly due, DateOnly today)
    {
        int left = calendar.WorkingDaysBetween(today, due);
        return today > due
            ? new Deadline(due, left, Light.Red, "补正逾期")
            : new Deadline(due, left, left <= 3 ? Light.Yellow : Light.Green, left == 0 ? "今日到期" : $"剩余 {left} 个工作日");
    }

    /// <summary>The period in which an owed material is to come.</summary>
    public static Deadline Owed(WorkingCalendar calendar, DateOnly due, DateOnly today, bool awaitsVerdict)
    {
        int left = calendar.WorkingDaysBetween(today, due);
        return awaitsVerdict
            ? new Deadline(due, left, Light.Yellow, "已补交，待核对")
            : today > due
                ? new Deadline(due, left, Light.Red, "容缺逾期未补")
                : new Deadline(due, left, left <= 1 ? Light.Yellow : Light.Green, left == 0 ? "今日到期" : $"剩余 {left} 个工作日");
    }

    /// <summary>The ten working days after the decision.</summary>
    public static Deadline Delivery(WorkingCalendar calendar, DateOnly decidedOn, DateOnly today)
    {
        DateOnly due = calendar.AddWorkingDays(decidedOn, DeliveryDays);
        int left = calendar.WorkingDaysBetween(today, due);
        return today > due
            ? new Deadline(due, left, Light.DeepRed, "送达逾期")
            : new Deadline(due, left, left <= 3 ? Light.Yellow : Light.Green, left == 0 ? "今日到期" : $"剩余 {left} 个工作日");
    }
}
