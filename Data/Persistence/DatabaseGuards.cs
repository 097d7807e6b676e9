using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The one list of triggers, for both engines. They are put in place again after every migration: SQLite rebuilds a
/// table to change it and drops its triggers in doing so.
/// </summary>
public static class DatabaseGuards
{
    private const string RefuseFunction = """
        CREATE OR REPLACE FUNCTION office_refuse() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $body$
        """;

    private const string StampFunction = """
        CREATE OR REPLACE FUNCTION office_stamp_audit() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            NEW."TransactionId" := pg_current_xact_id()::text::bigint;
            SELECT max("Number") INTO STRICT NEW."Epoch" FROM "AuditEpochs";
            RETURN NEW;
        END $body$
        """;

    // A grant needs each of its prerequisites: a result from elsewhere that was confirmed, a decision that stands, or a promise that is not broken.
    private const string PrerequisiteUnmet = """
        EXISTS (SELECT 1 FROM "CasePrerequisites" p WHERE p."CaseId" = NEW."Id"
        AND NOT EXISTS (SELECT 1 FROM "PriorResults" r WHERE r."Id" = p."MetByResultId" AND r."ConfirmedAt" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "Cases" c WHERE c."Id" = p."MetByCaseId" AND (
        (c."Decision" = 'Grant' AND c."UndoneBy" IS NULL)
        OR (c."State" IN ('Accepted', 'UnderReview') AND EXISTS (SELECT 1 FROM "Commitments" k WHERE k."CaseId" = c."Id")
        AND NOT EXISTS (SELECT 1 FROM "Commitments" k WHERE k."CaseId" = c."Id" AND k."Kept" = FALSE)))))
        """;

    private const string PrerequisiteFunction = $"""
        CREATE OR REPLACE FUNCTION office_require_prerequisites() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            IF {PrerequisiteUnmet} THEN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END IF;
            RETURN NEW;
        END $body$
        """;

    private const string PartsUnmet = """
        EXISTS (SELECT 1 FROM "AcceptanceParts" p WHERE p."AcceptanceId" = NEW."Id" AND p."Verdict" <> 'Passed')
        """;

    private const string PartsFunction = $"""
        CREATE OR REPLACE FUNCTION office_require_parts() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            IF {PartsUnmet} THEN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END IF;
            RETURN NEW;
        END $body$
        """;

    private const string PartsSentence = "还有专项没有通过，不得出具联合验收结论";

    private const string LockedSentence = "锁定的月报不得改动，月报不得删除";

    private const string SurveySentence = "已上传的测绘成果不得改动";

    private const string PrerequisiteSentence = "前置事项尚未办结，不得准予";

    private static readonly string[] Functions = [RefuseFunction, StampFunction, PrerequisiteFunction, PartsFunction, .. OpinionGates.Functions];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DatabaseGuard> All { get; } =
    [
        .. AppendOnly("AuditRecords", "留痕只许追加"),
        .. AppendOnly("AuditSeals", "封存记录只许追加"),
        .. AppendOnly("AuditEpochs", "留痕纪元只许追加"),
        .. AppendOnly("IssuedNumbers", "已赋编号不得改动或者收回"),
        .. AppendOnly("ExpertDraws", "专家抽取记录只许追加"),
        .. AppendOnly("StoredBlobs", "已存文件不得改动"),
        .. AppendOnly("CaseEvents", "办件事件只许追加"),
        .. AppendOnly("NationalStatusEvents", "国标状态只许追加"),
        .. AppendOnly("ProjectChanges", "项目变更记录只许追加"),
        .. AppendOnly("SealUses", "用印登记只许追加"),
        .. AppendOnly("SurveyResults", SurveySentence),
        .. AppendOnly("SurveyFigures", SurveySentence),
        .. AppendOnly("SurveyFiles", SurveySentence),
        .. AppendOnly("SheetVersions", "图纸版本不得改动或者删除"),
        .. AppendOnly("AcceptanceVerdicts", "专项核验结论只许追加"),
        .. AppendOnly("RectificationReports", "整改报告只许追加"),
        .. AppendOnly("AcceptancePhotos", "验收照片只许追加"),
        new DatabaseGuard(
            "JointAcceptances_parts_passed",
            "JointAcceptances",
            PartsSentence,
            $"""
            CREATE TRIGGER "JointAcceptances_parts_passed" BEFORE UPDATE OF "State" ON "JointAcceptances" WHEN NEW."State" = 'Concluded'
            AND {PartsUnmet} BEGIN SELECT RAISE(ABORT, '{PartsSentence}'); END
            """,
            $"""
            CREATE TRIGGER "JointAcceptances_parts_passed" BEFORE UPDATE OF "State" ON "JointAcceptances" FOR EACH ROW
            WHEN (NEW."State" = 'Concluded') EXECUTE FUNCTION office_require_parts('{PartsSentence}')
            """),
        NoDelete("MonthlyReturns", LockedSentence),
        NoTruncate("MonthlyReturns", LockedSentence),
        Condition("MonthlyReturns", "locked_stays", LockedSentence, "OLD.\"State\" = 'Locked'"),
        NoDelete("NumberSeries", "编号序列不得删除"),
        NoTruncate("NumberSeries", "编号序列不得删除"),
        Condition(
            "NumberSeries",
            "steps_by_one",
            "编号序列只许逐一递增",
            """
            NEW."LastSequence" <> OLD."LastSequence" + 1 OR NEW."OrganId" <> OLD."OrganId"
            OR NEW."Document" <> OLD."Document" OR NEW."PeriodKey" <> OLD."PeriodKey" OR NEW."Id" <> OLD."Id"
            """),
        new DatabaseGuard(
            "AuditRecords_stamp",
            "AuditRecords",
            "留痕的事务号由数据库填写",
            null,
            """CREATE TRIGGER "AuditRecords_stamp" BEFORE INSERT ON "AuditRecords" FOR EACH ROW EXECUTE FUNCTION office_stamp_audit()"""),
        new DatabaseGuard(
            "Cases_prerequisites_met",
            "Cases",
            PrerequisiteSentence,
            $"""
            CREATE TRIGGER "Cases_prerequisites_met" BEFORE UPDATE OF "Decision" ON "Cases" WHEN NEW."Decision" = 'Grant' AND OLD."Decision" IS NOT 'Grant'
            AND {PrerequisiteUnmet} BEGIN SELECT RAISE(ABORT, '{PrerequisiteSentence}'); END
            """,
            $"""
            CREATE TRIGGER "Cases_prerequisites_met" BEFORE UPDATE OF "Decision" ON "Cases" FOR EACH ROW
            WHEN (NEW."Decision" = 'Grant' AND OLD."Decision" IS DISTINCT FROM 'Grant') EXECUTE FUNCTION office_require_prerequisites('{PrerequisiteSentence}')
            """),
        NoDelete("OpinionRequests", "征求意见不得删除"),
        NoTruncate("OpinionRequests", "征求意见不得删除"),
        Condition("OpinionRequests", "answer_stands", "已答复的意见不得改动", "OLD.\"Conclusion\" IS NOT NULL"),
        .. OpinionGates.All,
    ];

    /// <summary>Puts all guards in place, in one transaction.</summary>
    public static async Task ApplyAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        bool postgres = context.Database.IsNpgsql();
        if (postgres)
        {
            foreach (string function in Functions)
            {
                await RunAsync(context, function, cancellationToken);
            }
        }

        foreach (DatabaseGuard guard in All)
        {
            await RunAsync(context, $"DROP TRIGGER IF EXISTS \"{guard.Name}\"" + (postgres ? $" ON \"{guard.Table}\"" : ""), cancellationToken);
            if ((postgres ? guard.Postgres : guard.Sqlite) is { } create)
            {
                await RunAsync(context, create, cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The guards that are not in force: missing, switched off or altered.</summary>
    public static async Task<IReadOnlyList<DatabaseGuard>> MissingAsync(OfficeDbContext context, CancellationToken cancellationToken = default)
    {
        Dictionary<string, string> standing = context.Database.IsNpgsql()
            ? await ReadAsync(
                context,
                """
                SELECT t.tgname, c.relname || '|' || p.proname || '|' || p.prosrc || '|' || t.tgenabled::text || '|' || pg_get_triggerdef(t.oid)
                FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE NOT t.tgisinternal AND n.nspname = current_schema()
                """,
                cancellationToken)
            : await ReadAsync(context, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'", cancellationToken);
        return context.Database.IsNpgsql()
            ? [.. All.Where(guard => guard.Postgres is not null && !StandsOnPostgres(guard, standing.GetValueOrDefault(guard.Name)))]
            : [.. All.Where(guard => guard.Sqlite is not null && standing.GetValueOrDefault(guard.Name) != guard.Sqlite)];
    }

    /// <summary>Guards of a table whose rows are never changed nor removed.</summary>
    public static IEnumerable<DatabaseGuard> AppendOnly(string table, string protects) =>
        [NoUpdate(table, protects), NoDelete(table, protects), NoTruncate(table, protects)];

    private static DatabaseGuard NoUpdate(string table, string protects) => Refuse(table, "no_update", "UPDATE", protects);

    private static DatabaseGuard NoDelete(string table, string protects) => Refuse(table, "no_delete", "DELETE", protects);

    private static DatabaseGuard NoTruncate(string table, string protects) => new(
        $"{table}_no_truncate",
        table,
        protects,
        null,
        $"CREATE TRIGGER \"{table}_no_truncate\" BEFORE TRUNCATE ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION office_refuse('{protects}')");

    private static DatabaseGuard Refuse(string table, string name, string operation, string protects) => new(
        $"{table}_{name}",
        table,
        protects,
        $"CREATE TRIGGER \"{table}_{name}\" BEFORE {operation} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{protects}'); END",
        $"CREATE TRIGGER \"{table}_{name}\" BEFORE {operation} ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION office_refuse('{protects}')");

    private static DatabaseGuard Condition(string table, string name, string protects, string refusedWhen) => new(
        $"{table}_{name}",
        table,
        protects,
        $"CREATE TRIGGER \"{table}_{name}\" BEFORE UPDATE ON \"{table}\" WHEN {refusedWhen} BEGIN SELECT RAISE(ABORT, '{protects}'); END",
        $"CREATE TRIGGER \"{table}_{name}\" BEFORE UPDATE ON \"{table}\" FOR EACH ROW WHEN ({refusedWhen}) EXECUTE FUNCTION office_refuse('{protects}')");

    private static bool StandsOnPostgres(DatabaseGuard guard, string? standing)
    {
        if (standing is null)
        {
            return false;
        }

        string[] parts = standing.Split('|', 5);
        string function = Functions.Single(one => guard.Postgres!.Contains($"FUNCTION {NameOf(one)}(", StringComparison.Ordinal));
        string operation = guard.Postgres!.Split('\"')[2].Trim();
        return parts[0] == guard.Table
            && function.Contains(parts[1], StringComparison.Ordinal)
            && Squeeze(function).Contains(Squeeze(parts[2]), StringComparison.Ordinal)
            && (parts[3] is "O" or "A")
            && Squeeze(parts[4]).Contains(Squeeze(operation), StringComparison.Ordinal);
    }

    private static string NameOf(string function) => function.Split("FUNCTION ", 2)[1].Split('(', 2)[0];

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static async Task<Dictionary<string, string>> ReadAsync(OfficeDbContext context, string sql, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements are the two constants above.
            command.CommandText = sql;
#pragma warning restore CA2100
            await using DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            Dictionary<string, string> rows = [];
            while (await reader.ReadAsync(cancellationToken))
            {
                rows[reader.GetString(0)] = reader.GetString(1);
            }

            return rows;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static Task<int> RunAsync(OfficeDbContext context, string statement, CancellationToken cancellationToken) =>
#pragma warning disable EF1002 // The statements come from the list above, no input in them.
        context.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellationToken);
#pragma warning restore EF1002
}
