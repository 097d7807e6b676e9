using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>The office on SQLite.</summary>
public sealed class SqliteOfficeDbContext(DbContextOptions<SqliteOfficeDbContext> options) : OfficeDbContext(options);
