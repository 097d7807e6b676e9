using System.Data.Common;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>Each guard is asked to hold on each engine, by trying to break what it protects.</summary>
public sealed class DatabaseGuardTests
{
    private static readonly Dictionary<string, string> Attempts = new(StringComparer.Ordinal)
    {
        ["no_update"] = """UPDATE "{0}" SET {1} = {1}""",
        ["no_delete"] = """DELETE FROM "{0}" """,
        ["no_truncate"] = """TRUNCATE "{0}" CASCADE""",
        ["steps_by_one"] = """UPDATE "{0}" SET "LastSequence" = "LastSequence" + 2""",
        ["prerequisites_met"] = """UPDATE "{0}" SET "Decision" = 'Grant'""",
        ["locked_stays"] = """UPDATE "{0}" SET "State" = 'Locked'; UPDATE "{0}" SET {1} = {1}""",
        ["parts_passed"] = """UPDATE "{0}" SET "State" = 'Concluded'""",
        ["answer_stands"] = """UPDATE "{0}" SET "Conclusion" = 'Agree'; UPDATE "{0}" SET "Conclusion" = 'Disagree'""",
    };

    // They fill in and count; what they do is asserted where it is used.
    private static readonly HashSet<string> NotRefusing = new(StringComparer.Ordinal)
    {
        "AuditRecords_stamp", "OpinionRequests_asked_in_time", "OpinionRequests_answered", "Cases_grant_noted",
    };

    // What a guard reads beside its own table.
    private static readonly Dictionary<string, string> Beside = new(StringComparer.Ordinal) { ["Cases"] = "CasePrerequisites", ["JointAcceptances"] = "AcceptanceParts" };

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task EveryGuard_Refuses(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        DatabaseGuard[] guards = [.. DatabaseGuards.All.Where(guard => (engine == DatabaseProvider.Postgres ? guard.Postgres : guard.Sqlite) is not null)];
        guards.ShouldNotBeEmpty();
        foreach (IGrouping<string, DatabaseGuard> table in guards.GroupBy(guard => guard.Table))
        {
            await FillAsync(office, table.Key);
            foreach (DatabaseGuard guard in table.Where(guard => !NotRefusing.Contains(guard.Name)))
            {
                await AssertRefusesAsync(office, guard);
            }
        }
    }

    [Fact]
    public async Task Stamp_OverridesWhatTheWriterClaims_OnPostgres()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Postgres);
        await office.RunAsync(RowOf(office, "AuditRecords", ("TransactionId", "1"), ("Epoch", "99")));
        var record = await office.WithAsync(context => context.Set<AuditRecord>()
            .Select(row => new { row.Epoch, row.TransactionId }).SingleAsync());
        record.Epoch.ShouldBe(1);
        record.TransactionId.ShouldBeGreaterThan(1);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task MissingGuard_IsNoticed_AndPutBackAtTheNextStart(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.RunAsync("""DROP TRIGGER "AuditRecords_no_delete" """ + (engine == DatabaseProvider.Postgres ? """ON "AuditRecords" """ : ""));
        (await office.WithAsync(context => DatabaseGuards.MissingAsync(context))).ShouldHaveSingleItem().Name.ShouldBe("AuditRecords_no_delete");
        await office.PrepareAsync();
        (await office.WithAsync(context => DatabaseGuards.MissingAsync(context))).ShouldBeEmpty();
    }

    [Fact]
    public async Task GuardSwitchedOff_OrFunctionEmptied_IsNoticed_OnPostgres()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Postgres);
        await office.RunAsync("""ALTER TABLE "IssuedNumbers" DISABLE TRIGGER "IssuedNumbers_no_delete" """);
        (await office.WithAsync(context => DatabaseGuards.MissingAsync(context))).ShouldHaveSingleItem();
        await office.RunAsync("CREATE OR REPLACE FUNCTION office_refuse() RETURNS trigger LANGUAGE plpgsql AS $b$ BEGIN RETURN OLD; END $b$");
        (await office.WithAsync(context => DatabaseGuards.MissingAsync(context))).Count.ShouldBeGreaterThan(10);
    }

    private static async Task AssertRefusesAsync(TestOffice office, DatabaseGuard guard)
    {
        string attempt = Attempts[guard.Name[(guard.Table.Length + 1)..]];
        string column = await office.WithAsync(async context => await Task.FromResult(Columns(context, guard.Table)[0]));
        string statement = attempt.Replace("{0}", guard.Table, StringComparison.Ordinal).Replace("{1}", $"\"{column}\"", StringComparison.Ordinal);
        DbException refusal = await Should.ThrowAsync<DbException>(() => office.RunAsync(statement), guard.Name);
        refusal.Message.ShouldContain(guard.Protects, Case.Sensitive, guard.Name);
    }

    /// <summary>Sees to it that the table has a row, else there is nothing to refuse.</summary>
    private static async Task FillAsync(TestOffice office, string table)
    {
        if (table != "AuditEpochs")
        {
            await office.RunAsync(RowOf(office, table));
        }

        if (Beside.TryGetValue(table, out string? beside))
        {
            await office.RunAsync(RowOf(office, beside));
        }
    }

    /// <summary>A statement that inserts a row of defaults, without regard to what it refers to.</summary>
    private static string RowOf(TestOffice office, string table, params (string Column, string Value)[] given)
    {
        bool postgres = office.Options.Provider == DatabaseProvider.Postgres;
        return office.WithAsync(context =>
        {
            StoreObjectIdentifier stored = StoreObjectIdentifier.Table(table);
            var columns = context.Model.GetEntityTypes().Where(type => type.GetTableName() == table).SelectMany(type => type.GetProperties())
                .Where(property => !property.IsNullable || property.IsPrimaryKey()).DistinctBy(property => property.GetColumnName(stored))
                .Select(property => (Name: property.GetColumnName(stored)!, Type: property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType))
                .Select(column => (column.Name, Value: given.FirstOrDefault(pair => pair.Column == column.Name).Value ?? Default(column.Type)))
                .ToArray();
            string insert = $"INSERT INTO \"{table}\" ({string.Join(',', columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(',', columns.Select(column => column.Value))})";
            return Task.FromResult(postgres ? $"SET session_replication_role = replica; {insert}; SET session_replication_role = DEFAULT".Replace(
                given.Length > 0 ? "SET session_replication_role = replica; " : "\0", "", StringComparison.Ordinal) : $"PRAGMA foreign_keys=OFF; {insert}");
        }).GetAwaiter().GetResult();
    }

    private static string Default(Type type) => type switch
    {
        _ when type == typeof(Guid) || type == typeof(Guid?) => "'01960000-0000-7000-8000-000000000001'",
        _ when type == typeof(string) || type == typeof(byte[]) => "'x'",
        _ when type == typeof(DateTime) => "'2026-03-18 00:00:00'",
        _ when type == typeof(DateOnly) => "'2026-03-18'",
        _ when type == typeof(bool) => "'0'",
        _ => "1",
    };

    private static string[] Columns(OfficeDbContext context, string table) =>
        [.. context.Model.GetEntityTypes().First(type => type.GetTableName() == table).GetProperties().Select(property => property.GetColumnName())];
}
