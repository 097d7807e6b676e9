namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A column of a sheet that is written row by row.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Width">Its width in characters of the default font.</param>
/// <param name="Definition">What the figure means, for the sheet «说明»; empty where the head says it all.</param>
public sealed record SheetColumn(string Title, ColumnKind Kind, double Width, string Definition = "");
