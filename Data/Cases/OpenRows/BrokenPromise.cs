using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Cases.OpenRows;

/// <summary>A promise that its applicant broke and has not made good: no further promise is accepted from them (rules §5).</summary>
/// <param name="Number">办件编号 of the case that rested on it.</param>
/// <param name="MatterName">What was decided on it.</param>
/// <param name="FoundOn">The day of the verification (local date).</param>
public sealed record BrokenPromise(CaseNumber? Number, string MatterName, DateOnly FoundOn)
{
    /// <summary>The record in the office's words.</summary>
    public override string ToString() => $"{Number?.Value}“{MatterName}”于 {FoundOn:yyyy-MM-dd} 核查为未履行承诺，尚未信用修复";
}
