using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>How far a case is, as the board shows it.</summary>
public sealed record BoardCase
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>办件编号; null for a draft.</summary>
    public required string? Number { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>The state in the words of the matter's kind.</summary>
    public required string StateWords { get; init; }

    /// <summary>Whether it was decided in the applicant's favour and stands.</summary>
    public required bool IsGranted { get; init; }

    /// <summary>The organ.</summary>
    public required string Organ { get; init; }

    /// <summary>The light; null where no period of decision runs or ran.</summary>
    public required Light? Light { get; init; }

    /// <summary>Days of the promise used, in its unit; null before acceptance.</summary>
    public required int? Used { get; init; }

    /// <summary>The promised limit.</summary>
    public required TimeLimit Promised { get; init; }

    /// <summary>What is left, in words; empty where nothing runs.</summary>
    public required string Remaining { get; init; }

    /// <summary>Whether a day still to come is reckoned over a year without an arrangement.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>Whether the person may open the case.</summary>
    public required bool IsOpenToMe { get; init; }

    /// <summary>Its papers, as far as the person may open them.</summary>
    public required IReadOnlyList<BoardPaper> Papers { get; init; }
}
