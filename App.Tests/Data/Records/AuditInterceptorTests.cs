using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Data.Projects;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Every change leaves a line in the same transaction; none without the other.</summary>
public sealed class AuditInterceptorTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Change_LeavesALine_WithWhoAndWhat(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        Guid person = Guid.CreateVersion7(office.Clock.GetUtcNow());
        await office.InScopeAsync(async services =>
        {
            ActorContext actor = services.GetRequiredService<ActorContext>();
            (actor.PersonId, actor.Name, actor.Organ, actor.RemoteAddress, actor.CorrelationId) = (person, "张三㛃\ud842", "示范局", "10.0.0.1", "c-1");
            await using OfficeDbContext context = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
            context.Describe("RegisterRegion", "2026-1");
            await context.AddRegionAsync();
        });

        AuditRecord line = await office.WithAsync(context => context.Set<AuditRecord>().SingleAsync());
        line.PersonId.ShouldBe(person);
        line.ActorName.ShouldBe("张三㛃\ufffd");
        line.Organ.ShouldBe("示范局");
        line.RemoteAddress.ShouldBe("10.0.0.1");
        line.Operation.ShouldBe("RegisterRegion");
        line.CaseNumber.ShouldBe("2026-1");
        line.CorrelationId.ShouldBe("c-1");
        line.EntityType.ShouldBe("Region");
        line.Kind.ShouldBe(AuditKind.Added);
        line.Before.ShouldBeNull();
        line.After.ShouldNotBeNull().ShouldContain("示范省990000");
        line.OccurredAt.ShouldBe(UtcInstantConverter.ToColumn(office.Clock.GetUtcNow().UtcDateTime));
        (line.TransactionId > 0).ShouldBe(engine == DatabaseProvider.Postgres);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task RolledBack_LeavesNothing(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.WithAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            await context.AddRegionAsync();
            await transaction.RollbackAsync();
        });

        (await office.WithAsync(context => context.Set<AuditRecord>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task FailedSave_TriedAgain_LeavesOneLine(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.WithAsync(context => context.AddRegionAsync(990000));
        await office.WithAsync(async context =>
        {
            var twin = ApprovalOffice.Data.Regions.Region.Root(
                ApprovalOffice.Data.Values.RegionCode.FromStored("990000"), "重复", ApprovalOffice.Data.Regions.RegionKind.Province);
            context.Add(twin);
            await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());
            context.Entry(twin).State = EntityState.Detached;
            await context.AddRegionAsync(980000);
        });

        (await office.WithAsync(context => context.Set<AuditRecord>().CountAsync())).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task PersonalData_StandsMasked(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        Applicant owner = SampleProject.Owner();
        await office.WithAsync(async context =>
        {
            context.Add(owner);
            await context.SaveChangesAsync();
        });

        AuditRecord line = await office.WithAsync(context => context.Set<AuditRecord>().SingleAsync(record => record.EntityType == "Applicant"));
        line.After.ShouldNotBeNull().ShouldContain("*");
        line.After.ShouldNotContain(owner.ContactPhone.Value);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Secrets_StandHidden(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        Account account = new() { Id = Guid.CreateVersion7(office.Clock.GetUtcNow()), UserName = "z", PasswordHash = "hash-of-it", SecurityStamp = "stamp-of-it" };
        string json = AuditOf(await office.WithAsync(async context =>
        {
            context.Entry(account).State = EntityState.Added;
            return context.Entry(account);
        }));
        json.ShouldNotContain("hash-of-it");
        json.ShouldNotContain("stamp-of-it");
        json.ShouldContain("***");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task View_IsRecorded(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.InScopeAsync(services => services.GetRequiredService<AuditTrail>().RecordViewAsync("Applicant", "7", "身份证件号码", "2026-1"));
        AuditRecord line = await office.WithAsync(context => context.Set<AuditRecord>().SingleAsync());
        line.Kind.ShouldBe(AuditKind.Viewed);
        line.After.ShouldNotBeNull().ShouldContain("身份证件号码");
        (await office.InScopeAsync(services => services.GetVerifier().VerifyAsync())).Faults.ShouldBeEmpty();
    }

    private static string AuditOf(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) => string.Join(
        ',', entry.Properties.Select(property => Convert.ToString(AuditShown(property))));

    private static object? AuditShown(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry property) =>
        AuditPolicy.Shown(property.Metadata, property.CurrentValue);
}
