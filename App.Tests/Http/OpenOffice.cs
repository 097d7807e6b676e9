using ApprovalOffice.Tests.Browser;

namespace ApprovalOffice.Tests.Http;

/// <summary>One open office for tests that change nothing in each other's way.</summary>
public sealed class OpenOffice : IAsyncLifetime
{
    internal OfficeHost Office { get; } = new(settings: new Dictionary<string, string?> { ["Files:ChunkLength"] = "2048" });

    /// <inheritdoc />
    public ValueTask InitializeAsync()
    {
        Office.Open();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
