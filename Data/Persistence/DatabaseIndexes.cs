using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The indexes that the model cannot name, because their columns stand in an entity and in a part of it. Like the guards they are put in
/// place again after every migration: SQLite rebuilds a table to change it, and only what the model names is made anew.
/// </summary>
public static class DatabaseIndexes
{
    private const string Running = "\"FinishedOn\" IS NULL AND \"AcceptedAt\" IS NOT NULL";
    private const string Ended = "\"State\" IN ('Delivered', 'AcceptanceRefused', 'Withdrawn', 'Terminated')";

    /// <summary>All of them, each in the order of a list.</summary>
    public static IReadOnlyList<DatabaseIndex> All { get; } =
    [
        new("Cases", ["OrganId", "ChangedAt", "Id"]),
        new("Cases", ["OrganId", "State", "PromisedDue", "Id"]),
        new("Cases", ["RegionCode", "ChangedAt", "Id"]),
        new("Cases", ["RegionCode", "State", "AcceptanceDue", "DecidedAt", "ReceivedAt", "Id", "StageApplicationId"]) { Called = "IX_Cases_DeskOfRegion" },
        new("Cases", ["ApplicantId", "ChangedAt", "Id"]),
        new("Cases", ["HandlerId", "State", "PromisedDue", "Id"]),

        // What the list is narrowed by, in its order; who sees one region only fetches none of the others.
        new("Cases", ["HandlerId", "ChangedAt", "Id"]),
        new("Cases", ["DepartmentCode", "ChangedAt", "Id", "RegionCode"]),
        new("Cases", ["StageCode", "ChangedAt", "Id"]),
        new("Cases", ["RegionCode", "StageCode", "ChangedAt", "Id"]),
        new("Cases", ["MatterCode", "ChangedAt", "Id", "RegionCode"]),
        new("Cases", ["ReceivedAt", "Id", "RegionCode", "OrganId"]),
        new("Cases", ["DecidedAt", "Id", "RegionCode", "OrganId"]) { Called = "IX_Cases_Decided" },

        // From a name that is searched for to its cases: who sees the cases of an organ or a region fetches none of the others.
        new("Cases", ["ProjectId", "OrganId", "RegionCode"]),
        new("Cases", ["ApplicantId", "OrganId", "RegionCode"]),

        // The other cases of a stage application, asked for each row of the window's desk without fetching one of them.
        new("Cases", ["StageApplicationId", "State", "RegionCode", "AcceptanceDue", "Id"]),

        // What has ended and is not archived, the longest waiting first.
        new("Cases", ["ChangedAt", "Id", "RegionCode", "OrganId"])
        {
            Where = Ended,
        },
        new("Cases", ["RegionCode", "ChangedAt", "Id", "OrganId"]) { Called = "IX_Cases_EndedOfRegion", Where = Ended },

        // What runs: few of all cases. A light other than grey is asked for among these.
        new("Cases", ["ChangedAt", "Id", "RegionCode", "OrganId"]) { Called = "IX_Cases_Running", Where = Running },
        new("Cases", ["RegionCode", "ChangedAt", "Id", "OrganId"]) { Called = "IX_Cases_RunningOfRegion", Where = Running },
        new("Cases", ["OrganId", "ChangedAt", "Id"]) { Called = "IX_Cases_RunningOfOrgan", Where = Running },

        // What somebody has not read yet, asked for on every page.
        new("Notices", ["PersonId", "CreatedAt", "Id"]) { Called = "IX_Notices_Unread", Where = "\"ReadAt\" IS NULL" },

        // What waits to be connected: few of all cases, the longest decided first.
        new("Cases", ["DecidedAt", "Id", "RegionCode", "OrganId"])
        {
            Where = "\"MatterKind\" = 'UtilityService' AND \"Decision\" = 'Grant' AND \"ConnectedOn\" IS NULL AND \"UndoneBy\" IS NULL",
        },
    ];

    // Names of those that others have taken the place of.
    private static readonly string[] Former = ["IX_Cases_RegionCode_State_AcceptanceDue_ReceivedAt_Id"];

    /// <summary>Makes those that are missing, and takes away those that others have taken the place of.</summary>
    public static async Task ApplyAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (DatabaseIndex index in await MissingAsync(context, cancellationToken))
        {
#pragma warning disable EF1002 // Names of the lists above.
            await context.Database.ExecuteSqlRawAsync(index.Statement, cancellationToken);
        }

        foreach (string former in Former)
        {
            await context.Database.ExecuteSqlRawAsync($"DROP INDEX IF EXISTS \"{former}\"", cancellationToken);
        }
#pragma warning restore EF1002
    }

    /// <summary>Those that the database does not have.</summary>
    public static async Task<IReadOnlyList<DatabaseIndex>> MissingAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        FormattableString standing = context.Database.IsNpgsql()
            ? $"""SELECT indexname::text AS "Value" FROM pg_indexes WHERE schemaname = current_schema()"""
            : (FormattableString)$"""SELECT name AS "Value" FROM sqlite_master WHERE type = 'index'""";
        List<string> names = await context.Database.SqlQuery<string>(standing).ToListAsync(cancellationToken);
        return [.. All.Where(index => !names.Contains(index.Name, StringComparer.Ordinal))];
    }
}
