namespace ApprovalOffice.Reports.Acceptances;

/// <summary>What a part says is to be put right.</summary>
/// <param name="Part">The matter.</param>
/// <param name="Organ">Its organ.</param>
/// <param name="Verdict">限期整改 or 不通过.</param>
/// <param name="What">What, or why it failed.</param>
/// <param name="Place">Where; empty when not said.</param>
/// <param name="DueOn">By which day; null when the part names none.</param>
public sealed record RectificationPoint(string Part, string Organ, string Verdict, string What, string Place, DateOnly? DueOn);
