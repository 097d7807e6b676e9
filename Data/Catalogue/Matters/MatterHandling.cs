namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>How a matter is handled.</summary>
public sealed record MatterHandling
{
    /// <summary>Where.</summary>
    public required string Window { get; init; }

    /// <summary>How far online.</summary>
    public required string OnlineDepth { get; init; }

    /// <summary>The same as a level, 1 to 4.</summary>
    public required int OnlineLevel { get; init; }

    /// <summary>Visits at most.</summary>
    public required int MaxVisits { get; init; }

    /// <summary>Whether by telephone.</summary>
    public required bool Mobile { get; init; }

    /// <summary>Whether an applicant applies for it; otherwise it runs between departments.</summary>
    public required bool ApplicantInitiated { get; init; }
}
