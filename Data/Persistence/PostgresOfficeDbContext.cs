using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>The office on PostgreSQL.</summary>
public sealed class PostgresOfficeDbContext(DbContextOptions<PostgresOfficeDbContext> options) : OfficeDbContext(options);
