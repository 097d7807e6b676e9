using ApprovalOffice.App.Demonstration;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Startup;

/// <summary>Brings the database up to date and the city into an empty one.</summary>
internal sealed class OfficeReadiness(
    OfficeDatabase preparation, IDbContextFactory<OfficeDbContext> database, TimeProvider clock)
{
    /// <summary>Migrates, and loads regions and organs where there are none; a second run changes nothing.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await preparation.PrepareAsync(cancellationToken);
        }
        catch (DatabaseRefused fault)
        {
            throw new StartRefused(fault.Message, fault);
        }

        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        if (!await context.Set<Region>().AnyAsync(cancellationToken))
        {
            context.AddRange(CityFrame.Regions());
            context.AddRange(CityFrame.Organs(clock));
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
