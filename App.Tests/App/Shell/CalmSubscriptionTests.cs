using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Records;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Shell;

/// <summary>An open desk reads once for many changes, and never misses the last.</summary>
public sealed class CalmSubscriptionTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly LocalChangeFeed _feed = new(NullLogger<LocalChangeFeed>.Instance);
    private int _readings;

    [Fact]
    public async Task AHundredChangesAtOnce_AreTwoReadings()
    {
        using CalmSubscription subscription = new(_feed, _clock, signal => signal.Kind == "case", ReadAsync);
        await ChangeAsync(100);
        _readings.ShouldBe(1);

        _clock.Advance(TimeSpan.FromMilliseconds(300));
        _readings.ShouldBe(2);
        _clock.Advance(TimeSpan.FromMinutes(1));
        _readings.ShouldBe(2);
        await ChangeAsync(1);
        _readings.ShouldBe(3);
    }

    [Fact]
    public async Task WhatDoesNotConcern_AndWhatComesAfterTheEnd_IsNotFollowed()
    {
        CalmSubscription subscription = new(_feed, _clock, signal => signal.Kind == "case", ReadAsync);
        await _feed.PublishAsync(new ChangeSignal("project", Guid.Empty), TestContext.Current.CancellationToken);
        subscription.Dispose();
        await ChangeAsync(2);
        _clock.Advance(TimeSpan.FromSeconds(1));

        _readings.ShouldBe(0);
    }

    private Task ReadAsync()
    {
        _readings++;
        return Task.CompletedTask;
    }

    private async Task ChangeAsync(int times)
    {
        for (int i = 0; i < times; i++)
        {
            await _feed.PublishAsync(new ChangeSignal("case", Guid.Empty), TestContext.Current.CancellationToken);
        }
    }
}
