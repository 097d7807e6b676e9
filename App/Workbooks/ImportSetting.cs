namespace ApprovalOffice.App.Workbooks;

/// <summary>Something that is said beside a workbook, once for all of its rows.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Help">What to fill in.</param>
/// <param name="IsDate">Whether it is a day; else it is a line of text.</param>
public sealed record ImportSetting(string Key, string Title, string Help, bool IsDate = false);
