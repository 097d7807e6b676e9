namespace ApprovalOffice.App.Shell;

/// <summary>
/// When a person leaves a page or a part of one, what it still reads ends. The token is taken while its source lives: what goes on
/// after an await finds the component disposed, and asking a disposed source for its token would be an error of its own.
/// </summary>
public sealed class Departure : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    /// <summary>Nobody has left yet.</summary>
    public Departure() => Token = _source.Token;

    /// <summary>Ends with the component; may be asked for at any time.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the component is left.</summary>
    public bool HasCome => Token.IsCancellationRequested;

    /// <summary>The component is left: called from its own disposal; a second call says nothing new.</summary>
    public void Dispose()
    {
        if (HasCome)
        {
            return;
        }

        _source.Cancel();
        _source.Dispose();
    }
}
