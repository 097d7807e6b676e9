using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ApprovalOffice.Data.Persistence;

/// <summary>Lets <c>dotnet ef … --project Data --context SqliteOfficeDbContext</c> work without the application.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteOfficeDbContext>
{
    /// <inheritdoc/>
    public SqliteOfficeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteOfficeDbContext>().UseSqlite("Data Source=:memory:").Options);
}
