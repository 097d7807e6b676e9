using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.AcceptanceNotices;

/// <summary>What stands on a 受理通知书 (行政许可法 art. 32 para. 2).</summary>
public sealed record AcceptanceNoticeModel
{
    /// <summary>The organ that accepted, full name.</summary>
    public required string OrganName { get; init; }

    /// <summary>Number of the notice.</summary>
    public required string Number { get; init; }

    /// <summary>Number of the case.</summary>
    public required string CaseNumber { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public required string ApplicantName { get; init; }

    /// <summary>The matter applied for.</summary>
    public required string MatterName { get; init; }

    /// <summary>True for 行政许可; the licensing law is named for licences only.</summary>
    public required bool IsLicence { get; init; }

    /// <summary>Law and article of the matter.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Name of the project; empty if the matter has none.</summary>
    public required string ProjectName { get; init; }

    /// <summary>Code of the project; empty if the matter has none.</summary>
    public required string ProjectCode { get; init; }

    /// <summary>The day on which the application (after correction: the corrected one) was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day of acceptance; of a deemed one the day of receipt.</summary>
    public required DateOnly AcceptedOn { get; init; }

    /// <summary>True for 视为受理: nothing was told within five working days (行政许可法 art. 32 para. 1 no. 4).</summary>
    public required bool IsDeemed { get; init; }

    /// <summary>Statutory period; null when the law sets none.</summary>
    public required TimeLimit? Statutory { get; init; }

    /// <summary>Promised period.</summary>
    public required TimeLimit Promised { get; init; }

    /// <summary>Whether the statute counts from receipt and not from acceptance (建筑法第八条, 环境影响评价法第二十二条).</summary>
    public bool IsStatutoryFromReceipt { get; init; }

    /// <summary>True when the year's holidays were not published yet and Mon–Fri were counted.</summary>
    public required bool IsCalendarProvisional { get; init; }

    /// <summary>What was accepted, in the order of the list of materials.</summary>
    public required IReadOnlyList<AcceptedMaterial> Materials { get; init; }

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
