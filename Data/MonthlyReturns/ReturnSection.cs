namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>A section of the text of a return.</summary>
/// <param name="Key">Its key: the article, or the title of a further section.</param>
/// <param name="Title">Its title.</param>
/// <param name="Start">What it says before anybody has typed.</param>
/// <param name="IsRequired">Whether it must say something.</param>
public sealed record ReturnSection(string Key, string Title, string Start, bool IsRequired);
