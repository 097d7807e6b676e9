namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Runs as the machine's clock does, from a working morning on: Tuesday 2026-10-20 09:00 in Shanghai.</summary>
internal sealed class StoryClock : TimeProvider
{
    private readonly TimeSpan _offset = new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero) - System.GetUtcNow();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;
}
