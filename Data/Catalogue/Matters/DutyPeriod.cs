using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>义务期限: a period in which the applicant must file or the organ report.</summary>
public sealed record DutyPeriod
{
    /// <summary>Days.</summary>
    public required int N { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Who must act.</summary>
    public required DutyBearer Who { get; init; }

    /// <summary>The event it counts from.</summary>
    public required string From { get; init; }
}
