using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Startup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace ApprovalOffice.Tests.App.Startup;

/// <summary>Of the log's errors only those pages are left out that outlived the host.</summary>
public sealed class HostEndTests
{
    private static readonly Exception Gone = new ObjectDisposedException(nameof(IServiceProvider));

    [Fact]
    public void APageThatOutlivesTheHost_IsNoError()
    {
        using Lifetime lifetime = new();
        using ServiceProvider services = new ServiceCollection().AddSingleton<IHostApplicationLifetime>(lifetime).BuildServiceProvider();
        HostEnd end = new(services);
        end.IsBehind(Entry("Microsoft.AspNetCore.Components.Server.Circuits.CircuitHost", Gone)).ShouldBeFalse("the host serves");

        lifetime.StopApplication();

        end.IsBehind(Entry("Microsoft.AspNetCore.Components.Server.Circuits.CircuitHost", Gone)).ShouldBeTrue();
        end.IsBehind(Entry(typeof(PageGuard).FullName!, Gone)).ShouldBeTrue();
        end.IsBehind(Entry(typeof(PageGuard).FullName!, new AggregateException(Gone))).ShouldBeTrue();
        end.IsBehind(Entry("ApprovalOffice.App.Jobs.ScheduledRun", Gone)).ShouldBeFalse("a job is no page");
        end.IsBehind(Entry(typeof(PageGuard).FullName!, new InvalidOperationException("x"))).ShouldBeFalse("another fault");
        end.IsBehind(Entry(typeof(PageGuard).FullName!, new ObjectDisposedException("SemaphoreSlim"))).ShouldBeFalse("another object");
        services.Dispose();
        end.IsBehind(Entry(typeof(PageGuard).FullName!, Gone)).ShouldBeTrue("the services are gone, so is the host");
    }

    private static LogEvent Entry(string source, Exception fault) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Error, fault, new MessageTemplate([new TextToken("x")]),
        [new LogEventProperty(Constants.SourceContextPropertyName, new ScalarValue(source))]);

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void Dispose() => _stopping.Dispose();

        public void StopApplication() => _stopping.Cancel();
    }
}
