namespace ApprovalOffice.App.Delivery;

/// <summary>A mail in plain text.</summary>
/// <param name="Key">Says what it is about; the same key twice is one mail.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
public sealed record Mail(string Key, string To, string Subject, string Text);
