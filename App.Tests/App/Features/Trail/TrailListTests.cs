using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Trail;

/// <summary>The auditor's list: filters, pages by key, words, and an index for each filter.</summary>
public sealed class TrailListTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TheTrail_IsFilteredTurnedByKey_AndReadInWords(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid clerk = await floor.WithAsync(db => db.Users.Where(a => a.UserName == "clerk").Select(a => a.PersonId).SingleAsync());
        int version = await floor.WithAsync(db => db.Set<Person>().Where(p => p.Id == clerk).Select(p => p.Version).SingleAsync());
        RoleForm role = new() { Role = nameof(Role.Reviewer), Region = "990100", From = "2026-10-20" };
        office.Clock.Advance(TimeSpan.FromMinutes(5));
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<GrantRole>().RunAsync(clerk, version, role, Ct))).IsOk.ShouldBeTrue();

        TrailSlice mine = await ReadAsync(floor, new TrailFilter { Person = "secadmin" });
        TrailRow granted = mine.Rows.Single(r => r.RecordType == nameof(RoleAssignment));
        granted.ShouldSatisfyAllConditions(
            r => r.Actor.ShouldBe("石静怡"), r => r.Operation.ShouldBe("授予岗位"), r => r.Record.ShouldBe("岗位"), r => r.Kind.ShouldBe(AuditKind.Added));
        granted.Changes.ShouldContain(c => c.Field == "岗位" && c.After == "审查人员");
        TrailRow account = mine.Rows.Single(r => r.RecordType == nameof(Account));
        account.Changes.ShouldAllBe(c => c.Before == "***" && c.After == "***");
        (await ReadAsync(floor, new TrailFilter { Person = "石静怡", Kind = AuditKind.Changed })).Rows.ShouldAllBe(r => r.Kind == AuditKind.Changed);
        (await ReadAsync(floor, new TrailFilter { Record = nameof(RoleAssignment), RecordId = granted.RecordId })).Rows.Single().Id.ShouldBe(granted.Id);
        (await ReadAsync(floor, new TrailFilter { Person = "无此人" })).Rows.ShouldBeEmpty();
        (await ReadAsync(floor, new TrailFilter { To = new DateOnly(2026, 10, 18) })).Rows.ShouldBeEmpty();
        (await ReadAsync(floor, new TrailFilter { CaseNumber = "990102-ZRZY-2026-000001" })).Rows.ShouldBeEmpty();

        // The demonstration alone fills several pages; each line comes once, latest first.
        List<long> seen = [];
        TrailPlace? place = null;
        do
        {
            TrailSlice slice = await ReadAsync(floor, new TrailFilter { After = place });
            seen.AddRange(slice.Rows.Select(r => r.Id));
            place = slice.Next;
        }
        while (place is not null);

        seen.Count.ShouldBeGreaterThan(TrailList.PageSize);
        seen.ShouldBeUnique();
        seen.Count.ShouldBe(await floor.WithAsync(db => db.Set<AuditRecord>().CountAsync()));
    }

    [Theory]
    [InlineData("IX_AuditRecords_OccurredAt_Id", null, null, null, null)]
    [InlineData("IX_AuditRecords_Viewed", AuditKind.Viewed, null, null, null)]
    [InlineData("IX_AuditRecords_EntityType_OccurredAt_Id", null, "Person", null, null)]
    [InlineData("IX_AuditRecords_CaseNumber_OccurredAt_Id", null, null, "990102-ZRZY-2026-000001", null)]
    [InlineData("IX_AuditRecords_PersonId_OccurredAt_Id", null, null, null, "clerk")]
    public async Task EachFilter_HasItsIndexInTheOrderOfTheList(string index, AuditKind? kind, string? record, string? number, string? person)
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.WithAsync(async db =>
        {
            TrailFilter filter = new() { Kind = kind, Record = record ?? "", CaseNumber = number ?? "", After = new TrailPlace(DateTime.UnixEpoch.AddYears(60), 9) };
            IReadOnlyList<Guid>? actors = person is null ? null : [Guid.CreateVersion7(DateTimeOffset.UnixEpoch)];
            string sql = TrailList.Of(db, filter, actors).Take(TrailList.PageSize).ToQueryString();
            string[] lines = [.. sql.Split('\n').Where(line => !line.StartsWith(".param", StringComparison.Ordinal))];
            string plan = string.Join('\n', await PlanAsync(db, string.Join('\n', lines)));
            plan.ShouldContain(index);
        });
    }

    private static async Task<List<string>> PlanAsync(OfficeDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (string name in System.Text.RegularExpressions.Regex.Matches(sql, @"@\w+").Select(match => match.Value).Distinct())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, name.Contains('p', StringComparison.Ordinal) ? 51 : "x");
            command.Parameters.Add(parameter);
        }

        List<string> plan = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            plan.Add(reader.GetString(3));
        }

        return plan;
    }

    private static Task<TrailSlice> ReadAsync(CaseFloor floor, TrailFilter filter) =>
        floor.AsAsync("auditadmin", s => s.GetRequiredService<TrailList>().ReadAsync(filter, Ct));
}
