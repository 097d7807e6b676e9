using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalOffice.Tests.Support.Databases;

/// <summary>Hears of every database command that is sent by what this test does, whatever context sends it.</summary>
internal sealed class CommandWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<CommandWatch?> Watching = new();

    private readonly Action<DbCommand> heard;
    private readonly List<IDisposable> subscriptions = [];

    private CommandWatch(Action<DbCommand> heard)
    {
        this.heard = heard;
        lock (subscriptions)
        {
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }
    }

    /// <summary>Watches until disposed; <paramref name="heard"/> is called when a command has been carried out and its rows wait to be read.</summary>
    public static CommandWatch Start(Action<DbCommand> heard) => Watching.Value = new CommandWatch(heard);

    /// <inheritdoc/>
    public void Dispose()
    {
        Watching.Value = null;
        lock (subscriptions)
        {
            subscriptions.ForEach(s => s.Dispose());
        }
    }

    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            lock (subscriptions)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Other tests run beside this one.
        if (Watching.Value == this && value.Value is CommandExecutedEventData executed)
        {
            heard(executed.Command);
        }
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }
}
