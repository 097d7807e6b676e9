using System.Globalization;
using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>设定预警天数 of a matter: the open cases turn yellow by it at once.</summary>
public sealed class SetWarningDays(MatterSettingOperation operation, OfficeReference reference)
{
    /// <summary>Sets it.</summary>
    /// <param name="matterCode">The matter.</param>
    /// <param name="typed">Days as typed; empty takes the setting away, so that the rule of a third holds.</param>
    /// <param name="seenVersion">The version of the setting on the screen; null where there was none.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>Which cases moved, in words.</returns>
    public async Task<Outcome<string>> RunAsync(string matterCode, string typed, int? seenVersion, CancellationToken ct)
    {
        if ((await reference.CatalogueTodayAsync(ct)).Catalogue.FindMatter(matterCode) is null)
        {
            return Outcome.NotFound("目录中没有这个事项。").As<string>();
        }

        string text = OfficeText.Narrow(typed ?? "").Trim();
        int? days = text.Length == 0 ? null : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
        return await operation.RunAsync(
            "设定预警天数",
            matterCode,
            async db =>
            {
                MatterWarning? known = await db.Set<MatterWarning>().FirstOrDefaultAsync(w => w.MatterCode == matterCode, ct);
                if (known?.Version != seenVersion)
                {
                    return false;
                }

                switch (known, days)
                {
                    case (null, null):
                        break;
                    case (null, { } first):
                        db.Add(MatterWarning.Set(matterCode, first));
                        break;
                    case (_, null):
                        db.Remove(known);
                        break;
                    case (_, { } other):
                        known.Change(other);
                        break;
                }

                return true;
            },
            db => ReckonOpenCases.RunAsync(db, one => one.Matter.Code == matterCode, (one, calendar) => one.Warn(days, calendar), ct),
            ct);
    }
}
