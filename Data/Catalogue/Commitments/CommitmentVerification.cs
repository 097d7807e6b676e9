using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Commitments;

/// <summary>事后核查.</summary>
public sealed record CommitmentVerification
{
    /// <summary>Days in which it is verified.</summary>
    public required int WithinDays { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>How.</summary>
    public required string Method { get; init; }

    /// <summary>Where the sampling ratio stands.</summary>
    public required string RatioRef { get; init; }
}
