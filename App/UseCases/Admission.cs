using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.UseCases;

/// <summary>Whether somebody may act on a case: as whom, or why not.</summary>
/// <param name="Act">As whom; null when turned away.</param>
/// <param name="TurnedAway">Why not; null when admitted.</param>
public sealed record Admission(Act? Act, Outcome? TurnedAway)
{
    /// <summary>Admitted.</summary>
    public static Admission As(Act act) => new(act, null);

    /// <summary>Turned away.</summary>
    public static Admission Refuse(Outcome outcome) => new(null, outcome);
}
