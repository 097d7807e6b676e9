using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Sealing never passes a row that may still appear, and holds nobody up.</summary>
public sealed class AuditSealerTests
{
    [Fact]
    public async Task RowsOfATransactionInFlight_AreLeftOut_AndSealedLater_OnPostgres()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Postgres);
        await office.WithAsync(context => context.AddRegionAsync(990000));
        await office.WithAsync(async slow =>
        {
            await using var open = await slow.Database.BeginTransactionAsync();
            await slow.AddRegionAsync(980000);
            await office.WithAsync(quick => quick.AddRegionAsync(970000));

            await office.SealUntilAsync(1);
            await SealAsync(office);
            (await office.WithAsync(context => context.Set<AuditSeal>().SumAsync(seal => seal.Count)))
                .ShouldBe(1, "only what was written before the transaction in flight");
            await open.CommitAsync();
        });

        await office.SealUntilAsync(3);
        AuditFinding finding = await office.InScopeAsync(services => services.GetVerifier().VerifyAsync());
        finding.Faults.ShouldBeEmpty();
        (finding.Rows, finding.Tail).ShouldBe((3, 0));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task WhileManyWrite_SealsStayTrue(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine, auditBlock: 7);
        using CancellationTokenSource done = new();
        Task sealing = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await SealAsync(office);
            }
        });
        await Parallel.ForAsync(0, 120, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            await office.WithAsync(context => context.AddRegionAsync(900000 + number)));
        await done.CancelAsync();
        await sealing;
        await office.SealUntilAsync(120);
        AuditFinding finding = await office.InScopeAsync(services => services.GetVerifier().VerifyAsync());
        finding.Faults.ShouldBeEmpty();
        (finding.Rows, finding.Tail).ShouldBe((120, 0));
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoServers_SealOnce(DatabaseProvider engine)
    {
        await using TestOffice office = await TestOffice.OpenAsync(engine, auditBlock: 5);
        for (int number = 0; number < 20; number++)
        {
            await office.WithAsync(context => context.AddRegionAsync(900000 + number));
        }

        await Task.WhenAll(SealAsync(office), SealAsync(office));
        await office.SealUntilAsync(20);
        (await office.WithAsync(context => context.Set<AuditSeal>().SumAsync(seal => seal.Count))).ShouldBe(20);
        (await office.InScopeAsync(services => services.GetVerifier().VerifyAsync())).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task JournalThatLags_IsCaughtUp()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite, auditBlock: 1);
        await office.WithAsync(context => context.AddRegionAsync(990000));
        await SealAsync(office);
        await File.AppendAllTextAsync(office.Journal, "{\"Kind\":\"sea");
        await office.WithAsync(context => context.AddRegionAsync(980000));
        await SealAsync(office);
        (await office.InScopeAsync(services => services.GetVerifier().VerifyAsync())).Faults.ShouldBeEmpty();
        (await File.ReadAllLinesAsync(office.Journal)).Length.ShouldBe(3);
    }

    private static Task<int> SealAsync(TestOffice office) => office.InScopeAsync(services => services.GetSealer().SealAsync());
}
