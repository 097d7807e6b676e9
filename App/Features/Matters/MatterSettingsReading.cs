using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Cases.Warnings;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>Reads what the office itself decides about its matters.</summary>
public sealed class MatterSettingsReading(PageReads pages, OfficeReference reference)
{
    /// <summary>All of it, the matters in the order of the catalogue.</summary>
    public async Task<MatterSettings> ReadAsync(CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        ClockSetting? clock = await page.Db.Set<ClockSetting>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == ClockSetting.TheOne, ct);
        Dictionary<string, MatterWarning> set = await page.Db.Set<MatterWarning>().AsNoTracking().ToDictionaryAsync(w => w.MatterCode, ct);
        return new MatterSettings(clock?.RestDayProlongs == true, clock?.Version, [.. catalogue.Matters.Select(m =>
        {
            MatterWarning? own = set.GetValueOrDefault(m.Code);
            return new MatterWarningRow(m.Code, m.Name, m.PromisedLimit.ToString(), m.PromisedLimit.WarningDays, own?.Days, own?.Version);
        })]);
    }
}
