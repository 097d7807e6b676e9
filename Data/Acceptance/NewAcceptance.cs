using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>What a joint acceptance begins with.</summary>
/// <param name="Stage">The stage application of completion.</param>
/// <param name="Case">The case of the joint acceptance itself (SX-4-009).</param>
/// <param name="Parts">The cases that are its parts, each with its review points.</param>
/// <param name="Units">The units it is of, or the work itself where it has none.</param>
/// <param name="Rest">Names of the units that are left for later; nothing when it is of all that are left.</param>
/// <param name="Terms">What is promised when units are left for later.</param>
/// <param name="Sequence">第几次 of the stage application, from 1.</param>
public sealed record NewAcceptance(
    StageApplication Stage, ApprovalCase Case, IReadOnlyList<(ApprovalCase Case, IReadOnlyList<string> Points)> Parts, IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyList<string> Rest, UnitFirstTerms? Terms, int Sequence);
