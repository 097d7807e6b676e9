namespace ApprovalOffice.App.Workbooks;

/// <summary>Something wrong in an uploaded workbook.</summary>
/// <param name="Row">Number of the row; 0 for the workbook as a whole.</param>
/// <param name="Column">The column of the template, from 0; -1 for the row as a whole.</param>
/// <param name="Sentence">What is wrong, in Chinese.</param>
public sealed record ImportFault(int Row, int Column, string Sentence);
