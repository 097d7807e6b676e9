using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>The verification finds what an intruder did, and names the row.</summary>
public sealed class AuditVerifierTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Untouched_Holds_AndSaysHowLongTheTailIs(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        await office.WithAsync(context => context.AddRegionAsync(970000));
        AuditFinding finding = await VerifyAsync(office);
        finding.Faults.ShouldBeEmpty();
        finding.Rows.ShouldBe(8);
        finding.Seals.ShouldBe(3);
        finding.Tail.ShouldBe(1);
        finding.TailSince.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ChangedRow_IsNamed(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        await office.TamperAsync("AuditRecords", """UPDATE "AuditRecords" SET "ActorName" = '别人' WHERE "Id" = 3""");
        (await VerifyAsync(office)).Faults.ShouldHaveSingleItem().ShouldContain("第 3 行与校验码不符");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RemovedRow_IsNamed(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        await office.TamperAsync("AuditRecords", """DELETE FROM "AuditRecords" WHERE "Id" = 4""");
        (await VerifyAsync(office)).Faults.ShouldContain(fault => fault.Contains("第 4 行已被删除（第 2 号封存块内）"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task InsertedRow_IsNamed(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        string key = Guid.CreateVersion7(office.Clock.GetUtcNow()).ToString().ToUpperInvariant();
        string columns = """ "RowKey", "Epoch", "TransactionId", "OccurredAt", "PersonId", "ActorName", "Organ", "RemoteAddress", "Operation", "EntityType", "EntityId", "Kind", "Before", "After", "CaseNumber", "CorrelationId", "Hmac" """;
        string values = columns.Replace("\"RowKey\"", $"'{key}'", StringComparison.Ordinal);
        await office.TamperAsync(
            "AuditRecords", $"""INSERT INTO "AuditRecords" ("Id", {columns}) SELECT 900, {values} FROM "AuditRecords" WHERE "Id" = 2""");
        IReadOnlyList<string> faults = (await VerifyAsync(office)).Faults;
        faults.ShouldContain(fault => fault.Contains("第 900 行与校验码不符"));
    }

    [Fact]
    public async Task RowInsertedIntoASealedBlock_IsNamed_OnPostgres()
    {
        await using TestOffice office = await WithSealedRowsAsync(DatabaseProvider.Postgres);
        string columns = """ "Epoch", "TransactionId", "OccurredAt", "ActorName", "Organ", "RemoteAddress", "Operation", "EntityType", "EntityId", "Kind", "CorrelationId", "Hmac" """;
        await office.TamperAsync(
            "AuditRecords", $"""INSERT INTO "AuditRecords" ("Id", "RowKey", {columns}) SELECT 900, gen_random_uuid(), {columns} FROM "AuditRecords" WHERE "Id" = 2""");
        (await VerifyAsync(office)).Faults.ShouldContain(fault => fault.Contains("第 900 行是封存后插入的"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RemovedSealWithItsRows_IsFoundByTheJournal(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        await office.TamperAsync("AuditRecords", """DELETE FROM "AuditRecords" WHERE "Id" > 6""");
        await office.TamperAsync("AuditSeals", """DELETE FROM "AuditSeals" WHERE "Number" = 3""");
        IReadOnlyList<string> faults = (await VerifyAsync(office)).Faults;
        faults.ShouldContain(fault => fault.Contains("第 3 号封存记录已从数据库中删除"));
        faults.ShouldContain(fault => fault.Contains("第 7 行已被删除"));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ChangedSeal_AndChangedJournal_AreNamed(DatabaseProvider engine)
    {
        await using TestOffice office = await WithSealedRowsAsync(engine);
        await office.TamperAsync("AuditSeals", """UPDATE "AuditSeals" SET "Count" = 1 WHERE "Number" = 2""");
        (await VerifyAsync(office)).Faults.ShouldContain("第 2 号封存记录被改动。");
        string[] lines = await File.ReadAllLinesAsync(office.Journal);
        lines[0] = lines[0].Replace("\"Count\":3", "\"Count\":2", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(office.Journal, lines);
        (await VerifyAsync(office)).Faults.ShouldContain("封存日志第 1 行已损坏或被改动。");
    }

    [Fact]
    public async Task RowRemovedFromTheTail_IsFound_OnSqlite()
    {
        await using TestOffice office = await WithSealedRowsAsync(DatabaseProvider.Sqlite);
        await office.WithAsync(context => context.AddRegionAsync(970000));
        await office.WithAsync(context => context.AddRegionAsync(960000));
        await office.TamperAsync("AuditRecords", """DELETE FROM "AuditRecords" WHERE "Id" = 9""");
        (await VerifyAsync(office)).Faults.ShouldHaveSingleItem().ShouldContain("第 9 行已被删除");
    }

    private static Task<AuditFinding> VerifyAsync(TestOffice office) => office.InScopeAsync(services => services.GetVerifier().VerifyAsync());

    /// <summary>Seven rows in blocks of three, three, one.</summary>
    private static async Task<TestOffice> WithSealedRowsAsync(DatabaseProvider engine)
    {
        TestOffice office = await TestOffice.OpenAsync(engine, auditBlock: 3);
        for (int number = 0; number < 7; number++)
        {
            await office.WithAsync(context => context.AddRegionAsync(990000 + number));
        }

        await office.SettleAsync();
        (await office.InScopeAsync(services => services.GetSealer().SealAsync())).ShouldBe(7);
        return office;
    }
}
