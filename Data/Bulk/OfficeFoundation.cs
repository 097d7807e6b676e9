using System.Data.Common;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Bulk;

/// <summary>What an office has before its first project: regions, organs, people with their accounts, calendars, the catalogue.</summary>
public static class OfficeFoundation
{
    /// <summary>Its tables.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Regions", "Organs", "Sections", "People", "Accounts", "AccountClaims", "RoleAssignments", "SigningChains",
        "CalendarDays", "CalendarYears", "ClockSettings", "MatterWarnings", "CatalogueVersions", "CatalogueFiles",
    };

    /// <summary>Copies it into an office on SQLite that is migrated and empty: the same rows with the same keys.</summary>
    /// <param name="from">Where it is, on either engine.</param>
    /// <param name="to">Where it goes.</param>
    /// <param name="file">The file of the office it goes to.</param>
    /// <param name="also">Further tables.</param>
    /// <param name="ct">Gives up; nothing is copied then.</param>
    public static async Task CopyAsync(OfficeDbContext from, OfficeDbContext to, string file, IReadOnlyCollection<string> also, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(from);
        await from.Database.OpenConnectionAsync(ct);
        DbConnection source = from.Database.GetDbConnection();
        Dictionary<string, BulkTable> read = BulkTables.Of(from).ToDictionary(table => table.Name, StringComparer.Ordinal);
        await using SqliteBulkWriter writer = new(file);
        await writer.BeginAsync(ct);
        foreach (BulkTable table in BulkTables.Of(to).Where(table => Tables.Contains(table.Name) || also.Contains(table.Name)))
        {
            // Rows are read in the columns' order of the model they come from.
            BulkTable own = read[table.Name];
            await writer.WriteAsync(table, own.Columns, await BulkReader.ReadAsync(source, own, "", ct), ct);
        }

        await writer.CommitAsync(ct);
        await from.Database.CloseConnectionAsync();
    }
}
