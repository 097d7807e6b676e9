namespace ApprovalOffice.App.Features.Duties;

/// <summary>A verification as typed.</summary>
/// <param name="Kept">Whether the promise was kept; null while not chosen.</param>
/// <param name="Opinion">核查意见.</param>
public sealed record VerificationEntry(bool? Kept, string Opinion);
