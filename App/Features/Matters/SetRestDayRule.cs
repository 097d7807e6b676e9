using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Calendars;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>设定逢休息日是否顺延: whether a period of calendar days that ends on a rest day runs to the next working day.</summary>
public sealed class SetRestDayRule(MatterSettingOperation operation)
{
    /// <summary>Sets it; the due days of the open cases follow at once.</summary>
    /// <param name="prolongs">Whether it runs on.</param>
    /// <param name="seenVersion">The version of the decision on the screen; null where there was none.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>Which cases moved, in words.</returns>
    public Task<Outcome<string>> RunAsync(bool prolongs, int? seenVersion, CancellationToken ct) => operation.RunAsync(
        "设定期限计算规则",
        null,
        async db =>
        {
            ClockSetting? known = await db.Set<ClockSetting>().FirstOrDefaultAsync(s => s.Id == ClockSetting.TheOne, ct);
            if (known?.Version != seenVersion)
            {
                return false;
            }

            if (known is null)
            {
                db.Add(ClockSetting.Of(prolongs));
            }
            else
            {
                known.Change(prolongs);
            }

            return true;
        },
        db => ReckonOpenCases.RunAsync(db, ct),
        ct);
}
