namespace ApprovalOffice.Reports.Meetings;

/// <summary>The opinion of one organ.</summary>
/// <param name="Organ">The organ.</param>
/// <param name="Opinion">同意, 原则同意，需修改, 不同意 or 无关.</param>
/// <param name="Content">What it says; may be empty.</param>
/// <param name="RequiredChanges">What is to be changed; may be empty.</param>
/// <param name="GivenOn">When; null where silence counted as consent.</param>
public sealed record OpinionLine(string Organ, string Opinion, string Content, string RequiredChanges, DateOnly? GivenOn);
