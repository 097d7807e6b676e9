namespace ApprovalOffice.Data.Acceptance;

/// <summary>What is said of a part, as typed.</summary>
/// <param name="Verdict">通过, 限期整改 or 不通过.</param>
/// <param name="What">What is to be put right, or why the part failed.</param>
/// <param name="Place">Where.</param>
/// <param name="DueOn">By which day (local date).</param>
public sealed record VerdictParticulars(PartVerdict Verdict, string What, string Place, DateOnly? DueOn);
