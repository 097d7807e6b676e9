namespace ApprovalOffice.App.Api;

/// <summary>Why a request of the browser's scripts failed, in Chinese.</summary>
/// <param name="Code">Code of the rule, or null.</param>
/// <param name="Sentence">What the person reads.</param>
/// <param name="Reference">What the log is searched for, or null.</param>
public sealed record Problem(string? Code, string Sentence, string? Reference = null);
