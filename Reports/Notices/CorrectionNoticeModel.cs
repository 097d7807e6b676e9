using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 补正材料一次性告知书 (行政许可法 art. 32 para. 1 no. 4: once, everything, within five working days).</summary>
public sealed record CorrectionNoticeModel
{
    /// <summary>The organ, full name.</summary>
    public required string OrganName { get; init; }

    /// <summary>Number of the notice.</summary>
    public required string Number { get; init; }

    /// <summary>Number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The matter applied for.</summary>
    public required string MatterName { get; init; }

    /// <summary>True for 行政许可.</summary>
    public required bool IsLicence { get; init; }

    /// <summary>Law and article of the matter.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Name of the project; empty if the matter has none.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The day on which the application was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>All that is to be corrected; at least one.</summary>
    public required IReadOnlyList<CorrectionPoint> Points { get; init; }

    /// <summary>Last day for the correction.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether the last day was reckoned over a year whose holiday arrangement is not published yet.</summary>
    public bool IsCalendarProvisional { get; init; }

    /// <summary>Where to ask: window or officer.</summary>
    public required string Contact { get; init; }

    /// <summary>Telephone.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>Date of the notice.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
