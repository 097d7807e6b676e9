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
}
