using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>The extension a statute allows, once.</summary>
public sealed record MatterExtension
{
    /// <summary>Days, at most.</summary>
    public required int N { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Who grants it.</summary>
    public required string Approver { get; init; }

    /// <summary>Provision.</summary>
    public required string Basis { get; init; }

    /// <summary>The same as a period of the clock.</summary>
    public TimeLimit Limit => new(N, Unit);
}
