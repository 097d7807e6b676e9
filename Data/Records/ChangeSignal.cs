namespace ApprovalOffice.Data.Records;

/// <summary>Says that something changed; whoever shows it reads it again. It carries no data.</summary>
/// <param name="Kind">What: <c>case</c>, <c>notice</c> …</param>
/// <param name="Id">Which one.</param>
public readonly record struct ChangeSignal(string Kind, Guid Id);
