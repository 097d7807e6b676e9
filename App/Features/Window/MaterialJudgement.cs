using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What the clerk says of one material.</summary>
/// <param name="MaterialId">The line of the material list.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">What has to be corrected, or why it does not apply.</param>
public sealed record MaterialJudgement(Guid MaterialId, MaterialVerdict Verdict, string? Reason);
