using System.Runtime.InteropServices;

namespace ApprovalOffice.App.Startup;

/// <summary>
/// Ctrl+C and the system's request to end, while something runs that nobody else stops: the work ends where its token lets it, and
/// the process says so instead of vanishing.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _asked;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    /// <summary>Listens from now on.</summary>
    /// <param name="also">Stops the work as well.</param>
    public Interruption(CancellationToken also = default)
    {
        _asked = CancellationTokenSource.CreateLinkedTokenSource(also);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    /// <summary>Cancelled when somebody asks to end.</summary>
    public CancellationToken Token => _asked.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _asked.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _asked.Cancel();
    }
}
