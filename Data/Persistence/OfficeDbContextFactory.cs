using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Hands out contexts of the chosen engine that act for the scope's <see cref="ActorContext"/>.</summary>
internal sealed class OfficeDbContextFactory<TContext>(IDbContextFactory<TContext> pool, ActorContext actor)
    : IDbContextFactory<OfficeDbContext>
    where TContext : OfficeDbContext
{
    public OfficeDbContext CreateDbContext()
    {
        TContext context = pool.CreateDbContext();
        context.LeaseTo(actor);
        return context;
    }

    /// <summary>Opens nothing for somebody who has left: EF's own answer does not look at the token.</summary>
    public Task<OfficeDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<OfficeDbContext>(cancellationToken) : Task.FromResult(CreateDbContext());
}
