using ApprovalOffice.Data.Cases.Standstill;

namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>All that the page of a case shows the person who opened it.</summary>
public sealed record CaseSheet
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The head.</summary>
    public required CaseHead Head { get; init; }

    /// <summary>The periods.</summary>
    public required ClockStatement Clock { get; init; }

    /// <summary>Why it is not moving.</summary>
    public required IReadOnlyList<Hindrance> Hindrances { get; init; }

    /// <summary>Where the person can go on.</summary>
    public required IReadOnlyList<NextStep> Steps { get; init; }

    /// <summary>The timeline, the latest first.</summary>
    public required IReadOnlyList<EventLine> Events { get; init; }

    /// <summary>The materials.</summary>
    public required IReadOnlyList<MaterialLine> Materials { get; init; }

    /// <summary>Rounds of correction.</summary>
    public required IReadOnlyList<CorrectionSheet> Corrections { get; init; }

    /// <summary>Suspensions, extension, owed materials, commitments.</summary>
    public required IReadOnlyList<OpenLine> Open { get; init; }

    /// <summary>What the office worked out within; null for the applicant.</summary>
    public required ReviewSheet? Review { get; init; }

    /// <summary>Papers.</summary>
    public required IReadOnlyList<PaperLine> Papers { get; init; }

    /// <summary>Identity checks; empty for the applicant.</summary>
    public required IReadOnlyList<IdentityLine> Identities { get; init; }
}
