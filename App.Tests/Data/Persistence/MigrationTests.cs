using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Persistence;

/// <summary>The migrations are the model, on both engines, and a second start changes nothing.</summary>
public sealed class MigrationTests
{
    /// <summary>Long by their nature: what an event carries, what a document is frozen from, what a version of the catalogue changed, what an organ demands.</summary>
    private static readonly string[] Long = ["CaseEvent.Details", "CaseEvent.Text", "CatalogueFile.Json", "CatalogueVersion.ChangesJson", "OfficialDocument.Model", "OpinionRequest.Conditions", "ExpertDraw.List", "ExpertDraw.Result", "OpinionRequest.Attachments", "MeetingTask.EvidenceFiles"];

    [Fact]
    public void Model_HasNoPendingChanges_OnSqlite()
    {
        using SqliteOfficeDbContext context = new SqliteDesignTimeFactory().CreateDbContext([]);
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Model_HasNoPendingChanges_OnPostgres()
    {
        using PostgresOfficeDbContext context = new PostgresDesignTimeFactory().CreateDbContext([]);
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void EveryText_HasALength_OrIsMeantToBeLong()
    {
        using SqliteOfficeDbContext context = new SqliteDesignTimeFactory().CreateDbContext([]);
        string[] unlimited = [.. context.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace!.StartsWith("ApprovalOffice", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType.ClrType.Namespace!.StartsWith("ApprovalOffice", StringComparison.Ordinal)
                && property.PropertyInfo?.DeclaringType?.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) != true)
            .Where(property => (property.FindTypeMapping()?.Converter?.ProviderClrType ?? property.ClrType) == typeof(string))
            .Where(property => property.GetMaxLength() is null && !string.Equals(property.GetColumnType(), "text", StringComparison.Ordinal))
            .Select(property => $"{property.DeclaringType.DisplayName()}.{property.Name}")];
        unlimited.Except(Long).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task SecondStart_ChangesNothing(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.PrepareAsync();
        (await office.WithAsync(context => context.Set<AuditEpoch>().CountAsync())).ShouldBe(1);
        (await office.WithAsync(context => DatabaseGuards.MissingAsync(context))).ShouldBeEmpty();
        (await office.WithAsync(context => DatabaseIndexes.MissingAsync(context))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnIndexThatIsGone_IsMadeAgainAtTheNextStart(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        DatabaseIndex gone = DatabaseIndexes.All[0];
        await office.RunAsync($"DROP INDEX \"{gone.Name}\"");
        (await office.WithAsync(context => DatabaseIndexes.MissingAsync(context))).ShouldHaveSingleItem().ShouldBe(gone);
        await office.PrepareAsync();
        (await office.WithAsync(context => DatabaseIndexes.MissingAsync(context))).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatSqliteIsTold_OfAnIndex_IsPutBackAtTheNextStart()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        Task<List<string>> ToldAsync() => office.WithAsync(context => context.Database.SqlQuery<string>(
            $"""SELECT idx || ' ' || stat AS "Value" FROM sqlite_stat1 WHERE tbl = 'Cases' ORDER BY idx""").ToListAsync());
        List<string> told = await ToldAsync();
        told.ShouldContain("IX_Cases_ApplicantId_ChangedAt_Id 1000000 20 2 1");
        told.Count.ShouldBe((await office.WithAsync(context => context.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM pragma_index_list('Cases')""").ToListAsync())).Count);
        await office.RunAsync("ANALYZE");
        (await ToldAsync()).ShouldNotBe(told);
        await office.PrepareAsync();
        (await ToldAsync()).ShouldBe(told);
    }

    [Fact]
    public async Task DeletedDatabaseFile_IsRefused_AndNotMadeAnew()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.InScopeAsync(services => services.GetSealer().SealAsync());
        await office.WithAsync(context => context.AddRegionAsync());
        await office.InScopeAsync(services => services.GetSealer().SealAsync());
        File.Delete(Path.Combine(office.Options.DataFolder, "office.db"));
        await Should.ThrowAsync<DatabaseRefused>(() => office.WithAsync(context => context.Set<AuditRecord>().CountAsync()));
        await Should.ThrowAsync<DatabaseRefused>(office.PrepareAsync);
        File.Exists(Path.Combine(office.Options.DataFolder, "office.db")).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task LostKey_IsRefusedAtStart(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.WithAsync(context => context.AddRegionAsync());
        File.Delete(Path.Combine(office.Options.DataFolder, "audit.key"));
        await using TestOffice second = office.Second();
        (await Should.ThrowAsync<DatabaseRefused>(second.PrepareAsync)).Message.ShouldContain("留痕密钥");
    }
}
