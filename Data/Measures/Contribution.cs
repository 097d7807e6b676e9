namespace ApprovalOffice.Data.Measures;

/// <summary>What a case or a project adds to a measure.</summary>
/// <param name="Part">What is counted, or the value.</param>
/// <param name="Among">Among how many: what a rate is taken of; 1 for a value.</param>
public readonly record struct Contribution(long Part, long Among);
