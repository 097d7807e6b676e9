namespace ApprovalOffice.Data.Clock;

/// <summary>A case as the national measure of a stage sees it.</summary>
/// <param name="MatterCode">The matter; several instances may belong to one.</param>
/// <param name="IsMilestone">是否里程碑事项.</param>
/// <param name="Elapsed">Its own measure.</param>
public sealed record StageItem(string MatterCode, bool IsMilestone, ItemElapsed Elapsed);
