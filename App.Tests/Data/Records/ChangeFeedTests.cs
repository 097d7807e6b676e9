using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Records;

/// <summary>Screens hear of changes, on this server and on others.</summary>
public sealed class ChangeFeedTests
{
    private static readonly ChangeSignal Signal = new("case", Guid.Parse("01960000-0000-7000-8000-00000000000a"));

    [Fact]
    public async Task OneServer_HearsItself_UntilDisposed_AndAFaultyScreenHarmsNobody()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Sqlite);
        IChangeFeed feed = office.Services.GetRequiredService<IChangeFeed>();
        List<ChangeSignal> heard = [];
        using IDisposable faulty = feed.Subscribe(_ => throw new InvalidOperationException("screen"));
        IDisposable subscription = feed.Subscribe(heard.Add);
        await feed.PublishAsync(Signal);
        subscription.Dispose();
        await feed.PublishAsync(Signal);
        heard.ShouldBe([Signal]);
    }

    [Fact]
    public async Task AnotherServer_Hears_OnPostgres()
    {
        await using TestOffice office = await TestOffice.OpenAsync(DatabaseProvider.Postgres);
        PostgresChangeFeed here = office.Services.GetRequiredService<PostgresChangeFeed>();
        await using ServiceProvider there = new ServiceCollection().AddOfficeData(office.Options).BuildServiceProvider();
        TaskCompletionSource<ChangeSignal> heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable subscription = here.Subscribe(signal => heard.TrySetResult(signal));
        await here.StartAsync(CancellationToken.None);
        await here.Listening;
        await there.GetRequiredService<IChangeFeed>().PublishAsync(Signal);
        (await heard.Task).ShouldBe(Signal);
        await here.StopAsync(CancellationToken.None);
    }
}
