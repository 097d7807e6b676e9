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

    private const string Unconnected = "\"MatterKind\" = 'UtilityService' AND \"Decision\" = 'Grant' AND \"ConnectedOn\" IS NULL AND \"UndoneBy\" IS NULL";

    // What lists are narrowed and put in order by. An index that holds all of it answers without fetching one case, whatever a list is narrowed
    // by: a case is a long row, and to fetch one costs as much as to read twenty here.
    private static readonly string[] Filters =
        ["Number", "StageCode", "MatterCode", "DepartmentCode", "HandlerId", "State", "PromisedDue", "ReceivedAt", "DecidedAt"];

    // Whose names are asked for.
    private static readonly string[] Subjects = ["ProjectId", "ApplicantId"];

    // Who sees them.
    private static readonly string[] Scope = ["RegionCode", "OrganId", "StageLeadId"];

    // What a light is told from.
    private static readonly string[] Lights = ["StatutoryDue", "YellowFrom", "SuspendedSince", "FinishedOn", "AcceptedAt"];

    /// <summary>All of them, each in the order of a list.</summary>
    public static IReadOnlyList<DatabaseIndex> All { get; } =
    [
        // The list of cases of who sees an organ, a region, the stages that an organ leads; each in the order of the last change.
        new("Cases", ["OrganId", "ChangedAt", "Id", .. Filters, .. Subjects, .. Scope.Except(["OrganId"])]) { Called = "IX_Cases_ListOfOrgan" },
        new("Cases", ["RegionCode", "ChangedAt", "Id", .. Filters, .. Subjects, .. Scope.Except(["RegionCode"])]) { Called = "IX_Cases_ListOfRegion" },
        new("Cases", ["StageLeadId", "ChangedAt", "Id", .. Filters, .. Subjects, .. Scope.Except(["StageLeadId"])]) { Called = "IX_Cases_ListOfLead" },

        // In its other orders, for who sees a region.
        new("Cases", ["RegionCode", "Number", "Id"]),
        new("Cases", ["RegionCode", "ReceivedAt", "Id", "Number"]),
        new("Cases", ["RegionCode", "PromisedDue", "Id", "Number"]),

        // What was never submitted, by its author.
        new("Cases", ["CreatedBy", "ChangedAt", "Id"]) { Called = "IX_Cases_Drafts", Where = "\"Number\" IS NULL" },

        // The desks.
        new("Cases", ["OrganId", "State", "PromisedDue", "Id"]),
        new("Cases", ["RegionCode", "State", "AcceptanceDue", "DecidedAt", "ReceivedAt", "Id", "StageApplicationId"]) { Called = "IX_Cases_DeskOfRegion" },
        new("Cases", ["ApplicantId", "ChangedAt", "Id"]),
        new("Cases", ["HandlerId", "State", "PromisedDue", "Id"]),

        // What the list of all cases is narrowed by, in its order.
        new("Cases", ["HandlerId", "ChangedAt", "Id", .. Filters.Except(["HandlerId"]), .. Scope]) { Called = "IX_Cases_ListOfHandler" },
        new("Cases", ["DepartmentCode", "ChangedAt", "Id", .. Filters.Except(["DepartmentCode"]), .. Subjects, .. Scope]) { Called = "IX_Cases_ListOfDepartment" },
        new("Cases", ["StageCode", "ChangedAt", "Id", .. Filters.Except(["StageCode"]), .. Scope]) { Called = "IX_Cases_ListOfStage" },
        new("Cases", ["MatterCode", "ChangedAt", "Id", .. Filters.Except(["MatterCode"]), .. Scope]) { Called = "IX_Cases_ListOfMatter" },
        new("Cases", ["ReceivedAt", "Id", "ChangedAt", .. Filters.Except(["ReceivedAt"]), .. Scope]) { Called = "IX_Cases_ListReceived" },
        new("Cases", ["DecidedAt", "Id", "ChangedAt", .. Filters.Except(["DecidedAt"]), .. Scope]) { Called = "IX_Cases_ListDecided" },
        new("Cases", ["PromisedDue", "Id", "ChangedAt", .. Filters.Except(["PromisedDue"]), .. Scope]) { Called = "IX_Cases_ListDue" },

        // From a name that is searched for to its cases.
        new("Cases", ["ProjectId", "Id", "ChangedAt", .. Filters, .. Scope]) { Called = "IX_Cases_ListOfProject" },
        new("Cases", ["ApplicantId", "Id", "ChangedAt", .. Filters, .. Scope]) { Called = "IX_Cases_ListOfApplicant" },

        // The other cases of a stage application, asked for each row of the window's desk without fetching one of them.
        new("Cases", ["StageApplicationId", "State", "RegionCode", "AcceptanceDue", "Id"]),

        // From what remains to be done after a decision to its case, without fetching it.
        new("Cases", ["Id", "RegionCode", "OrganId", "StageLeadId", "Number", "State", "UndoneBy", "AcceptedAt"]) { Called = "IX_Cases_Standing" },

        // What has ended and is not archived, the longest waiting first.
        new("Cases", ["ChangedAt", "Id", "RegionCode", "OrganId"])
        {
            Where = Ended,
        },
        new("Cases", ["RegionCode", "ChangedAt", "Id", "OrganId"]) { Called = "IX_Cases_EndedOfRegion", Where = Ended },

        // What runs: few of all cases. A light other than grey is asked for among these.
        new("Cases", ["ChangedAt", "Id", .. Filters, .. Lights, .. Scope]) { Called = "IX_Cases_ListRunning", Where = Running },
        new("Cases", ["RegionCode", "ChangedAt", "Id", .. Filters, .. Lights, .. Scope.Except(["RegionCode"])]) { Called = "IX_Cases_ListRunningOfRegion", Where = Running },
        .. new[] { "OrganId", "StageLeadId", "HandlerId", "DepartmentCode", "StageCode", "MatterCode" }.Select(by =>
            new DatabaseIndex("Cases", [by, "ChangedAt", "Id", .. Filters.Except([by]), .. Lights, .. Scope.Except([by])])
            {
                Called = $"IX_Cases_ListRunningOf{by}", Where = Running,
            }),

        // What a person has signed, the latest first.
        new("SigningSteps", ["PersonId", "Id", "Number", "SigningRoundId"]),

        // What somebody has not read yet, asked for on every page.
        new("Notices", ["PersonId", "CreatedAt", "Id"]) { Called = "IX_Notices_Unread", Where = "\"ReadAt\" IS NULL" },

        // What waits to be connected: few of all cases, the longest decided first.
        new("Cases", ["DecidedAt", "Id", "RegionCode", "OrganId", "StageLeadId", "Number", "MatterKind", "Decision", "ConnectedOn", "UndoneBy"])
        {
            Called = "IX_Cases_Unconnected", Where = Unconnected,
        },
        new("Cases", ["RegionCode", "DecidedAt", "Id"]) { Called = "IX_Cases_UnconnectedOfRegion", Where = Unconnected },
    ];

    // Names of those that others have taken the place of.
    private static readonly string[] Former =
    [
        "IX_Cases_RegionCode_State_AcceptanceDue_ReceivedAt_Id", "IX_Cases_OrganId_ChangedAt_Id", "IX_Cases_RegionCode_ChangedAt_Id", "IX_Cases_HandlerId_ChangedAt_Id",
        "IX_Cases_DepartmentCode_ChangedAt_Id_RegionCode", "IX_Cases_StageCode_ChangedAt_Id", "IX_Cases_RegionCode_StageCode_ChangedAt_Id",
        "IX_Cases_MatterCode_ChangedAt_Id_RegionCode", "IX_Cases_ReceivedAt_Id_RegionCode_OrganId", "IX_Cases_Decided", "IX_Cases_ProjectId_OrganId_RegionCode",
        "IX_Cases_ApplicantId_OrganId_RegionCode", "IX_Cases_Running", "IX_Cases_RunningOfRegion", "IX_Cases_RunningOfOrgan", "IX_Cases_DecidedAt_Id_RegionCode_OrganId",
    ];

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
