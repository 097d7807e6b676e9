using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Seeding;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Startup;

/// <summary>Brings the database up to date, the city into an empty one, and makes sure that the catalogue in force can be read.</summary>
internal sealed class OfficeReadiness(
    OfficeDatabase preparation, IDbContextFactory<OfficeDbContext> database, CatalogueStore catalogues, TimeProvider clock)
{
    /// <summary>Migrates, and loads regions, organs, calendars and catalogue where there are none; a second run changes nothing.</summary>
    /// <exception cref="StartRefused">The database cannot be prepared, or a catalogue file is broken; the line names file, entry and fault.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await preparation.PrepareAsync(cancellationToken);
            await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
            if (!await context.Set<Region>().AnyAsync(cancellationToken))
            {
                await LoadCityAsync(context, cancellationToken);
            }

            await catalogues.AsOfAsync(context, clock.Today(), cancellationToken);
        }
        catch (DatabaseRefused fault)
        {
            throw new StartRefused(fault.Message, fault);
        }
        catch (CatalogueBroken fault)
        {
            throw new StartRefused(fault.Message, fault);
        }
    }

    private async Task LoadCityAsync(OfficeDbContext context, CancellationToken cancellationToken)
    {
        DemonstrationCity city = DemonstrationCity.Read();
        context.Describe("载入示范市基础数据");
        context.AddRange(city.Regions());
        context.AddRange(city.Organs(clock));
        context.AddRange(city.CalendarYears());
        context.AddRange(city.CalendarDays());
        context.Add(city.Catalogue(clock));
        await context.SaveChangesAsync(cancellationToken);
    }
}
