using ApprovalOffice.App.Jobs;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Records;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>Tells the city's past beside the first minutes of service; the office can be used meanwhile, its jobs wait.</summary>
internal sealed class CityPast : BackgroundService
{
    private readonly IServiceScopeFactory _scopes;
    private readonly JobGate _gate;
    private readonly IChangeFeed _feed;
    private readonly ILogger<CityPast> _log;
    private readonly bool _tells;

    /// <summary>Holds the jobs back from the start, where there is something to tell.</summary>
    public CityPast(
        IServiceScopeFactory scopes, JobGate gate, IChangeFeed feed, IOptions<OfficeOptions> options, IHostEnvironment environment, ILogger<CityPast> log)
    {
        (_scopes, _gate, _feed, _log) = (scopes, gate, feed, log);
        _tells = (options.Value.Demonstration ?? environment.IsDevelopment()) && (options.Value.DemonstrationProjects ?? true);
        if (_tells)
        {
            _gate.Hold();
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_tells)
        {
            return;
        }

        await Task.Yield();
        try
        {
            await using AsyncServiceScope scope = _scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CityLife>().TellAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // A demonstration without its past is still an office; the log says what went wrong.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _log.LogError(fault, "The past of the demonstration city could not be told");
        }
        finally
        {
            _gate.Open();
        }

        await _feed.PublishAsync(new ChangeSignal(CaseTransaction.Signal, Guid.Empty), CancellationToken.None);
    }
}
