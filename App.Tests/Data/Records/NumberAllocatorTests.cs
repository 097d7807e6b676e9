using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Numbers without gap and without double, whatever happens around them.</summary>
public sealed class NumberAllocatorTests
{
    private static readonly DateOnly Day = new(2026, 3, 18);
    private static readonly NumberIssuer Issuer = new(Guid.Parse("01960000-0000-7000-8000-000000000001"), "990102");
    private static readonly NumberRule Permit = new("ZZ-17", NumberPattern.Parse("建字第{adminCode:6}{year:4}GG{seq:7}号"));
    private static readonly NumberRule Daily = new("ZZ-30", NumberPattern.Parse("{adminCode:6}{date:8}{seq:2}01"));

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ThousandInParallel_SomeRolledBack_NoGapNoDouble(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await Parallel.ForAsync(0, 1100, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (turn, _) =>
            await TakeAsync(office, Permit, keep: turn % 11 != 0));
        List<IssuedNumber> issued = await office.WithAsync(context => context.Set<IssuedNumber>().OrderBy(number => number.Sequence).ToListAsync());
        issued.Select(number => number.Sequence).ShouldBe(Enumerable.Range(1, 1000).Select(number => (long)number));
        issued.Select(number => number.Number).Distinct().Count().ShouldBe(1000);
        issued[999].Number.ShouldBe("建字第9901022026GG0001000号");
        (await office.WithAsync(context => context.Set<NumberSeries>().SingleAsync())).LastSequence.ShouldBe(1000);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task HundredthOfADay_IsRefused_AndTheNextDayBeginsAnew(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine);
        await office.WithAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            for (int turn = 0; turn < 99; turn++)
            {
                await NextAsync(office, context, Daily, Day);
            }

            await context.SaveChangesAsync();
            await transaction.CommitAsync();
        });
        RuleBroken refusal = await Should.ThrowAsync<RuleBroken>(() => TakeAsync(office, Daily, keep: true));
        refusal.Rule.ShouldBe(NumberRules.SeriesFull);
        (await office.WithAsync(context => context.Set<NumberSeries>().SingleAsync())).LastSequence.ShouldBe(99);
        await office.WithAsync(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            (await NextAsync(office, context, Daily, Day.AddDays(1))).Number.ShouldBe("990102202603190101");
        });
    }

    [Fact]
    public async Task WithoutATransaction_IsABug()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        await office.WithAsync(context => Should.ThrowAsync<InvalidOperationException>(() => NextAsync(office, context, Permit, Day)));
    }

    private static Task TakeAsync(TestOffice office, NumberRule rule, bool keep) => office.WithAsync(async context =>
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        await NextAsync(office, context, rule, Day);
        await context.SaveChangesAsync();
        if (keep)
        {
            await transaction.CommitAsync();
        }
    });

    private static Task<IssuedNumber> NextAsync(TestOffice office, OfficeDbContext context, NumberRule rule, DateOnly day) =>
        office.Services.GetRequiredService<NumberAllocator>().NextAsync(
            context, rule, Issuer, day, new NumberPurpose("ElectronicCertificate", Guid.CreateVersion7(office.Clock.GetUtcNow())));
}
