namespace ApprovalOffice.Data.Measures;

/// <summary>A commitment 告知承诺 of a case, as its measures need it.</summary>
/// <param name="VerifyBy">Last day to verify it.</param>
/// <param name="VerifiedOn">The day it was verified; null while it was not.</param>
/// <param name="Kept">Whether it was kept; null while it was not verified.</param>
public sealed record MeasuredPromise(DateOnly VerifyBy, DateOnly? VerifiedOn, bool? Kept);
