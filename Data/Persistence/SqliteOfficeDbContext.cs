using ApprovalOffice.Data.Persistence.Packing;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>The office on SQLite.</summary>
public sealed class SqliteOfficeDbContext(DbContextOptions<SqliteOfficeDbContext> options) : OfficeDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<AuditRecord>(trail =>
        {
            // The trail is three quarters of an office, and PostgreSQL keeps keys as bytes of itself.
            trail.Property(record => record.RowKey).HasConversion<KeyConverter>();
            trail.Property(record => record.PersonId).HasConversion<KeyConverter>();

            // SQLite has neither epochs nor transaction numbers: the order of sealing is that of the ids.
            trail.Metadata.RemoveIndex(trail.HasIndex(record => new { record.Epoch, record.TransactionId, record.Id }).Metadata);
        });
    }
}
