namespace ApprovalOffice.App.Demonstration.Living;

/// <summary>The clock of a city whose past is being told: it stands where the telling is.</summary>
internal sealed class CityClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Goes on; time never runs back.</summary>
    public void Reach(DateTimeOffset instant) => _now = instant > _now ? instant : _now.AddSeconds(1);

    /// <summary>Begins anew somewhere else, for another story.</summary>
    public void Stand(DateTimeOffset instant) => _now = instant;
}
