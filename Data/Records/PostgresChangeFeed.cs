using ApprovalOffice.Data.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ApprovalOffice.Data.Records;

/// <summary>Tells the screens of all servers through PostgreSQL's LISTEN and NOTIFY.</summary>
public sealed class PostgresChangeFeed(DatabaseOptions options, LocalChangeFeed local, TimeProvider clock, ILogger<PostgresChangeFeed> log)
    : BackgroundService, IChangeFeed
{
    private const string Channel = "office_changes";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the server hears the others for the first time.</summary>
    public Task Listening => listening.Task;

    /// <inheritdoc/>
    public async Task PublishAsync(ChangeSignal signal, CancellationToken cancellationToken = default)
    {
        await using NpgsqlConnection connection = new(options.EffectiveConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using NpgsqlCommand notify = new("SELECT pg_notify($1, $2)", connection);
        notify.Parameters.Add(new NpgsqlParameter { Value = Channel });
        notify.Parameters.Add(new NpgsqlParameter { Value = $"{signal.Kind} {signal.Id:N}" });
        await notify.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(Action<ChangeSignal> onSignal) => local.Subscribe(onSignal);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is NpgsqlException or IOException or TimeoutException)
            {
                log.LogWarning(fault, "The change feed lost its connection");
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder settings = new(options.EffectiveConnectionString) { KeepAlive = 30, Pooling = false };
        await using NpgsqlConnection connection = new(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        connection.Notification += (_, notification) => Deliver(notification.Payload);
        await using (NpgsqlCommand listen = new($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        listening.TrySetResult();
        while (true)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    private void Deliver(string payload)
    {
        string[] parts = payload.Split(' ');
        if (parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out Guid id))
        {
            local.Deliver(new ChangeSignal(parts[0], id));
        }
    }
}
