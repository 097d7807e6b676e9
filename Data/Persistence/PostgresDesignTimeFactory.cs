using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Lets <c>dotnet ef … --project Data --context PostgresOfficeDbContext</c> work without a server.</summary>
public sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresOfficeDbContext>
{
    /// <inheritdoc/>
    public PostgresOfficeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresOfficeDbContext>().UseNpgsql("Host=localhost").Options);
}
