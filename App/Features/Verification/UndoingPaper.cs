namespace ApprovalOffice.App.Features.Verification;

/// <summary>The decision that revoked, withdrew or cancelled what a paper certifies.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Code">Its verification code.</param>
public sealed record UndoingPaper(string Title, string Number, string Code);
