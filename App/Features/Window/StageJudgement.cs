using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>The window's verdict on a material of a stage application; it holds for every case that wants the material.</summary>
/// <param name="MaterialCode">The material in the catalogue.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">What has to be corrected, or why it does not apply.</param>
public sealed record StageJudgement(string MaterialCode, MaterialVerdict Verdict, string? Reason);
