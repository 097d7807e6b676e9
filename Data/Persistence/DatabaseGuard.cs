namespace ApprovalOffice.Data.Persistence;

/// <summary>A trigger that keeps a promise of the office whatever program writes to the database.</summary>
/// <param name="Name">Name of the trigger.</param>
/// <param name="Table">The table it stands on.</param>
/// <param name="Protects">What it protects; it is the sentence the database refuses with.</param>
/// <param name="Sqlite">Statement that creates it on SQLite; null where SQLite has no such operation.</param>
/// <param name="Postgres">Statement that creates it on PostgreSQL; null where it is not needed there.</param>
public sealed record DatabaseGuard(string Name, string Table, string Protects, string? Sqlite, string? Postgres);
