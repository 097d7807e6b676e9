using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Browser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.App.Demonstration;

/// <summary>The demonstration city on the day it is started: whatever an officer can meet is there, and it holds.</summary>
public sealed class LivingCityTests
{
    [Theory]
    [MemberData(nameof(Days))]
    public async Task EveryStateLightStageAndOpenRow_CanBeFound(int year, int month, int day)
    {
        DateOnly today = new(year, month, day);
        FakeTimeProvider clock = new(new DateTimeOffset(OfficeZone.UtcOf(today, new TimeOnly(10, 0)), TimeSpan.Zero));
        await using OfficeHost host = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CityLife>().TellAsync(CancellationToken.None);

        await using OfficeDbContext db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
        List<ApprovalCase> cases = await CaseStore.Whole(db).AsNoTracking().ToListAsync();
        OfficeReference reference = scope.ServiceProvider.GetRequiredService<OfficeReference>();
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(CancellationToken.None)).Catalogue;

        Enum.GetValues<CaseState>().Except(cases.Select(c => c.State)).ShouldBeEmpty();
        // A certificate with a term is renewed when it is almost over: the city is too young for it.
        Enum.GetValues<OpenRow>().Where(row => row != OpenRow.Renewal && !cases.Exists(c => c.HasOpen(row))).ShouldBeEmpty();
        Enum.GetValues<Light>().Except(cases.Select(c => Lights.Of(c.Due, today))).ShouldBeEmpty();
        catalogue.Stages.Select(s => s.Code).Except(cases.Select(c => catalogue.Matter(c.Matter.Code).Stage)).ShouldBeEmpty();
        List<VerificationResult> verified = [.. await scope.ServiceProvider.GetRequiredService<OfficeVerification>().RunAsync()];
        verified.Where(result => !result.Holds).SelectMany(result => result.Faults).ShouldBeEmpty();
    }

    /// <summary>
    /// The day on which the clocks of the tests stand. <c>OFFICE_CITY_DAYS</c> names later ones beside it, such as <c>2026-12-31 2027-01-04</c>: days
    /// after holidays, rest days, the turn of a year.
    /// </summary>
    public static TheoryData<int, int, int> Days()
    {
        TheoryData<int, int, int> days = new() { { 2026, 10, 20 } };
        foreach (string day in (Environment.GetEnvironmentVariable("OFFICE_CITY_DAYS") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            DateOnly other = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            days.Add(other.Year, other.Month, other.Day);
        }

        return days;
    }
}
