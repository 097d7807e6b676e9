namespace ApprovalOffice.Data.Experts;

/// <summary>What came of a draw.</summary>
/// <param name="Drawn">Whom the lot has named, in the order of drawing.</param>
/// <param name="SameUnit">Who was passed over because somebody of their unit was drawn before.</param>
/// <param name="Missing">How many are still wanted of which speciality.</param>
public sealed record DrawResult(IReadOnlyList<DrawnExpert> Drawn, IReadOnlyList<Guid> SameUnit, IReadOnlyList<DrawWish> Missing);
