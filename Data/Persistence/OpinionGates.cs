namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// The gate of joint work (rules §4) as the database keeps it: triggers count, a case, the organs whose opinion of the latest round that
/// was not cancelled is missing or negative, and write beside it that the case was granted; the CHECK of the table allows no grant with
/// a gate open. What was granted by silence (行政许可法第五十条第二款) is dated the day after its last day and held up by nobody's opinion.
/// </summary>
internal static class OpinionGates
{
    /// <summary>What the database says when an opinion is asked for after the decision.</summary>
    public const string TooLate = "已作出决定的办件不得再征求意见";

    private const string Counted = """
        (SELECT count(*) FROM "OpinionRequests" o WHERE o."CaseId" = NEW."CaseId" AND (o."Conclusion" IS NULL OR o."Conclusion" = 'Disagree')
        AND NOT EXISTS (SELECT 1 FROM "OpinionRequests" l WHERE l."CaseId" = o."CaseId" AND l."OrganId" = o."OrganId" AND l."Round" > o."Round"
        AND (l."Conclusion" IS NULL OR l."Conclusion" <> 'Cancelled')))
        """;

    private const string BySilenceSqlite = """(c."DecideBy" IS NOT NULL AND c."FinishedOn" IS date(c."DecideBy", '+1 day'))""";
    private const string BySilencePostgres = """(c."DecideBy" IS NOT NULL AND c."FinishedOn" IS NOT DISTINCT FROM c."DecideBy" + 1)""";

    // Rows that come with their answer are history being loaded: a later row may set the earlier one right, so the grant is noted once none is open.
    private const string CountAskedSqlite = $"""
        INSERT INTO "CaseGates" ("CaseId", "OpenGates", "IsGranted")
        SELECT c."Id", {Counted}, coalesce(c."Decision" = 'Grant' AND NOT {BySilenceSqlite}, FALSE) AND {Counted} = 0 FROM "Cases" c WHERE c."Id" = NEW."CaseId"
        ON CONFLICT ("CaseId") DO UPDATE SET "OpenGates" = excluded."OpenGates", "IsGranted" = excluded."IsGranted"
        """;

    private const string CountAskedPostgres = $"""
        INSERT INTO "CaseGates" ("CaseId", "OpenGates", "IsGranted")
        SELECT c."Id", {Counted}, coalesce(c."Decision" = 'Grant' AND NOT {BySilencePostgres}, FALSE) AND {Counted} = 0 FROM "Cases" c WHERE c."Id" = NEW."CaseId"
        ON CONFLICT ("CaseId") DO UPDATE SET "OpenGates" = excluded."OpenGates", "IsGranted" = excluded."IsGranted"
        """;

    // The case is locked first: whoever grants at the same moment is waited for, and then seen.
    private const string AskFunction = $"""
        CREATE OR REPLACE FUNCTION office_count_asked() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            PERFORM 1 FROM "Cases" WHERE "Id" = NEW."CaseId" FOR NO KEY UPDATE;
            IF NEW."Conclusion" IS NULL AND EXISTS (SELECT 1 FROM "Cases" WHERE "Id" = NEW."CaseId" AND "Decision" IS NOT NULL) THEN
                RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
            END IF;
            {CountAskedPostgres};
            RETURN NULL;
        END $body$
        """;

    private const string AnswerFunction = $"""
        CREATE OR REPLACE FUNCTION office_count_answered() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            UPDATE "CaseGates" SET "OpenGates" = {Counted} WHERE "CaseId" = NEW."CaseId";
            RETURN NULL;
        END $body$
        """;

    private const string GrantFunction = $"""
        CREATE OR REPLACE FUNCTION office_note_grant() RETURNS trigger LANGUAGE plpgsql AS
        $body$ BEGIN
            UPDATE "CaseGates" g SET "IsGranted" = TRUE FROM "Cases" c WHERE g."CaseId" = NEW."Id" AND c."Id" = NEW."Id" AND NOT {BySilencePostgres};
            RETURN NULL;
        END $body$
        """;

    /// <summary>The functions of PostgreSQL behind the triggers.</summary>
    public static IReadOnlyList<string> Functions { get; } = [AskFunction, AnswerFunction, GrantFunction];

    /// <summary>The triggers.</summary>
    public static IReadOnlyList<DatabaseGuard> All { get; } =
    [
        new DatabaseGuard(
            "OpinionRequests_asked_in_time",
            "OpinionRequests",
            TooLate,
            $"""
            CREATE TRIGGER "OpinionRequests_asked_in_time" AFTER INSERT ON "OpinionRequests" BEGIN
            SELECT RAISE(ABORT, '{TooLate}') WHERE NEW."Conclusion" IS NULL AND EXISTS (SELECT 1 FROM "Cases" WHERE "Id" = NEW."CaseId" AND "Decision" IS NOT NULL);
            {CountAskedSqlite}; END
            """,
            $"""CREATE TRIGGER "OpinionRequests_asked_in_time" AFTER INSERT ON "OpinionRequests" FOR EACH ROW EXECUTE FUNCTION office_count_asked('{TooLate}')"""),
        new DatabaseGuard(
            "OpinionRequests_answered",
            "OpinionRequests",
            "征求意见的答复计入办件的关口",
            $"""
            CREATE TRIGGER "OpinionRequests_answered" AFTER UPDATE OF "Conclusion" ON "OpinionRequests" BEGIN
            UPDATE "CaseGates" SET "OpenGates" = {Counted} WHERE "CaseId" = NEW."CaseId"; END
            """,
            """CREATE TRIGGER "OpinionRequests_answered" AFTER UPDATE OF "Conclusion" ON "OpinionRequests" FOR EACH ROW EXECUTE FUNCTION office_count_answered()"""),
        new DatabaseGuard(
            "Cases_grant_noted",
            "Cases",
            "准予计入办件的关口",
            $"""
            CREATE TRIGGER "Cases_grant_noted" AFTER UPDATE OF "Decision" ON "Cases" WHEN NEW."Decision" = 'Grant' AND OLD."Decision" IS NOT 'Grant' BEGIN
            UPDATE "CaseGates" SET "IsGranted" = TRUE WHERE "CaseId" = NEW."Id"
            AND EXISTS (SELECT 1 FROM "Cases" c WHERE c."Id" = NEW."Id" AND NOT {BySilenceSqlite}); END
            """,
            """
            CREATE TRIGGER "Cases_grant_noted" AFTER UPDATE OF "Decision" ON "Cases" FOR EACH ROW
            WHEN (NEW."Decision" = 'Grant' AND OLD."Decision" IS DISTINCT FROM 'Grant') EXECUTE FUNCTION office_note_grant()
            """),
    ];
}
