using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// What hardly ever changes and is asked for all day: regions and organs, calendars, the catalogue. Read once and kept until a signal
/// says that it has changed.
/// </summary>
public sealed class OfficeReference : IDisposable
{
    /// <summary>The kind of the signal that regions, organs or calendars have changed.</summary>
    public const string Signal = "reference";

    private readonly IServiceScopeFactory scopes;
    private readonly CatalogueStore catalogues;
    private readonly TimeProvider clock;
    private readonly IDisposable subscription;
    private Task<OrganDirectory>? organs;
    private Task<RegionalCalendars>? calendars;

    /// <summary>Made once for all scopes.</summary>
    public OfficeReference(IServiceScopeFactory scopes, CatalogueStore catalogues, IChangeFeed feed, TimeProvider clock)
    {
        (this.scopes, this.catalogues, this.clock) = (scopes, catalogues, clock);
        subscription = feed.Subscribe(signal =>
        {
            if (signal.Kind == Signal)
            {
                Forget();
            }
        });
    }

    /// <summary>Regions and organs.</summary>
    public Task<OrganDirectory> OrgansAsync(CancellationToken ct) => KeepAsync(
        () => organs, task => organs = task, () => ReadAsync(db => OrganDirectory.LoadAsync(db, CancellationToken.None)));

    /// <summary>One organ as it is now.</summary>
    public async Task<Organ> OrganAsync(Guid organId, CancellationToken ct) => (await OrgansAsync(ct)).All.Single(o => o.Id == organId);

    /// <summary>The calendar of a region.</summary>
    public async Task<WorkingCalendar> CalendarAsync(RegionCode region, CancellationToken ct) => (await CalendarsAsync(ct)).For(region.Value);

    /// <summary>Lets go of what is kept. Who changed it calls this before anybody reads again; the other servers hear the signal.</summary>
    public void Forget() => (organs, calendars) = (null, null);

    /// <summary>Reads what has not been read yet.</summary>
    public Task WarmAsync(CancellationToken ct) => CalendarsAsync(ct);

    /// <summary>A version of the catalogue.</summary>
    public async Task<CatalogueSet> CatalogueAsync(Guid versionId, CancellationToken ct) =>
        (await ReadAsync(db => catalogues.ByIdAsync(db, versionId, ct))).Catalogue;

    /// <summary>The catalogue in force today, with its version.</summary>
    public Task<CatalogueInForce> CatalogueTodayAsync(CancellationToken ct) => ReadAsync(db => catalogues.AsOfAsync(db, clock.Today(), ct));

    /// <inheritdoc/>
    public void Dispose() => subscription.Dispose();

    private async Task<RegionalCalendars> CalendarsAsync(CancellationToken ct)
    {
        OrganDirectory directory = await OrgansAsync(ct);
        return await KeepAsync(
            () => calendars, task => calendars = task, () => ReadAsync(db => CalendarStore.LoadAsync(db, directory.Regions, CancellationToken.None)));
    }

    // A read that failed is not kept: the next one tries again.
    private static Task<T> KeepAsync<T>(Func<Task<T>?> kept, Action<Task<T>> keep, Func<Task<T>> read)
    {
        if (kept() is { IsFaulted: false, IsCanceled: false } known)
        {
            return known;
        }

        Task<T> fresh = read();
        keep(fresh);
        return fresh;
    }

    private async Task<T> ReadAsync<T>(Func<OfficeDbContext, Task<T>> read)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        return await read(db);
    }
}
