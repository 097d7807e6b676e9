namespace ApprovalOffice.Data.Clock;

/// <summary>A year with an official arrangement.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The notice that arranged it, such as 国办发明电〔2025〕7号.</param>
public sealed record ArrangedYear(int Year, string Source);
