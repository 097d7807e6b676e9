namespace ApprovalOffice.Reports.Workbooks;

/// <summary>A column that people fill in.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Kind">What is filled in.</param>
/// <param name="Width">Its width in characters.</param>
/// <param name="Help">What to fill in.</param>
/// <param name="Example">An example.</param>
/// <param name="Choices">The only words allowed; empty for free text.</param>
public sealed record TemplateColumn(string Title, ColumnKind Kind, double Width, string Help, string Example, IReadOnlyList<string> Choices);
