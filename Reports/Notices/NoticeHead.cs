using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What every notice of a case says of the case, whatever it is about.</summary>
public sealed record NoticeHead
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

    /// <summary>True for 行政许可, to which the articles of the licensing law apply as such.</summary>
    public required bool IsLicence { get; init; }

    /// <summary>Law and article of the matter.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Name of the project; empty if the matter has none.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The day on which the application was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day on which it was accepted; null before that.</summary>
    public required DateOnly? AcceptedOn { get; init; }

    /// <summary>Where to ask: window, section or officer.</summary>
    public required string Contact { get; init; }

    /// <summary>Telephone.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>Whether a day that the notice names was reckoned over a year whose holiday arrangement is not published yet.</summary>
    public bool IsCalendarProvisional { get; init; }

    /// <summary>Date of the notice.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Where to verify it.</summary>
    public required VerificationMark Verification { get; init; }

    /// <summary>Instant of making, for the file's own data.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>「你单位（个人）就“…”提出的“…”申请」: how a notice refers to the application.</summary>
    internal string Application =>
        ProjectName.Length == 0 ? $"你单位（个人）提出的“{MatterName}”申请" : $"你单位（个人）就“{ProjectName}”提出的“{MatterName}”申请";
}
