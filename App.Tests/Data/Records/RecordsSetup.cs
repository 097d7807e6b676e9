using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Small change, and the readers and writers of the trail.</summary>
internal static class RecordsSetup
{
    /// <summary>Saves a region: a business record like any other.</summary>
    public static async Task<Region> AddRegionAsync(this OfficeDbContext context, int code = 990000)
    {
        Region region = Region.Root(RegionCode.FromStored(code.ToString(System.Globalization.CultureInfo.InvariantCulture)), $"示范省{code}", RegionKind.Province);
        context.Add(region);
        await context.SaveChangesAsync();
        return region;
    }

    /// <summary>
    /// Seals until so many rows are sealed. On PostgreSQL any transaction in flight in the cluster, also another test's,
    /// holds sealing back for as long as it lasts.
    /// </summary>
    public static async Task SealUntilAsync(this TestOffice office, int rows)
    {
        while (await office.WithAsync(context => context.Set<AuditSeal>().SumAsync(seal => (int?)seal.Count)) is var count && (count ?? 0) < rows)
        {
            await office.InScopeAsync(services => services.GetSealer().SealAsync());
            await Task.Yield();
        }
    }

    /// <summary>Waits until nothing in flight holds back the rows that are there.</summary>
    public static async Task SettleAsync(this TestOffice office)
    {
        while (await office.WithAsync(async context =>
            await AuditOrder.Between(context, AuditOrder.Mark.Start, await AuditOrder.HorizonAsync(context, CancellationToken.None)).CountAsync()
                < await context.Set<AuditRecord>().CountAsync()))
        {
            await Task.Yield();
        }
    }

    public static AuditSealer GetSealer(this IServiceProvider services) => services.GetRequiredService<AuditSealer>();

    public static AuditVerifier GetVerifier(this IServiceProvider services) => services.GetRequiredService<AuditVerifier>();
}
