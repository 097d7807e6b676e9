using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Measures;

/// <summary>A national status of a case (exchange standard §3, BLZT).</summary>
/// <param name="Sequence">Position in the case.</param>
/// <param name="Code">Which status.</param>
/// <param name="At">When (UTC).</param>
/// <param name="RecordedAt">When this system learnt of it (UTC).</param>
public sealed record MeasuredStatus(int Sequence, NationalCode Code, DateTime At, DateTime RecordedAt);
