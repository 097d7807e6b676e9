using ApprovalOffice.Data.Applications;

namespace ApprovalOffice.App.Features.Review;

/// <summary>A field of the result that the office fills in.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="IsNeeded">Whether a positive proposal needs it: item and amount of a levy.</param>
public sealed record ReviewField(FormField Field, string Value, bool IsNeeded);
