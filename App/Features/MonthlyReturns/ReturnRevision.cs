using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>A revision of a month's return.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Revision">From 1.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Number">Its number; null until it is locked.</param>
/// <param name="Reason">Why it corrects the one before; null for the first.</param>
public sealed record ReturnRevision(Guid Id, int Revision, ReturnState State, string? Number, string? Reason);
