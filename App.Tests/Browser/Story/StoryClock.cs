namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>Runs as the machine's clock does, from a working morning on, and can be moved on to a later one.</summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private long _offset = (start - System.GetUtcNow()).Ticks;

    /// <summary>From Tuesday 2026-10-20 09:00 in Shanghai on.</summary>
    public StoryClock()
        : this(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero))
    {
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _offset));

    /// <summary>Goes on to nine o'clock of a later day in Shanghai.</summary>
    public void MoveTo(DateOnly day)
    {
        DateTimeOffset then = new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
        then.ShouldBeGreaterThan(GetUtcNow(), "time does not run back");
        Interlocked.Exchange(ref _offset, (then - System.GetUtcNow()).Ticks);
    }
}
