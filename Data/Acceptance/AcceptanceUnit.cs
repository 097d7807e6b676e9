namespace ApprovalOffice.Data.Acceptance;

/// <summary>A unit that a joint acceptance is of.</summary>
public sealed class AcceptanceUnit
{
    private AcceptanceUnit()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The acceptance.</summary>
    public Guid AcceptanceId { get; private set; }

    /// <summary>The unit; the work itself where it has no units.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Its name at the time.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the acceptance stands, so that the unit is in no other one.</summary>
    public bool IsTaken { get; private set; }

    internal static AcceptanceUnit Of(Guid id, Guid acceptanceId, Guid unitId, string name) => new() { Id = id, AcceptanceId = acceptanceId, UnitId = unitId, Name = name, IsTaken = true };

    internal void Release() => IsTaken = false;
}
