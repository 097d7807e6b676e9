namespace ApprovalOffice.Reports.Notices;

/// <summary>A line of a 收件凭证.</summary>
/// <param name="Name">Name of the material.</param>
/// <param name="Source">Where it comes from: 申请人提交, 免提交 ….</param>
/// <param name="Files">How many files; 0 if nothing had to be handed in.</param>
public sealed record ReceivedMaterial(string Name, string Source, int Files);
