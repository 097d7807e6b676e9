using ApprovalOffice.Data.Experts;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>An expert as the page shows them.</summary>
/// <param name="Expert">The expert.</param>
/// <param name="Form">What stands in the form; the telephone is left out.</param>
public sealed record ExpertSheet(Expert Expert, ExpertForm Form);
