namespace ApprovalOffice.Reports.Results;

/// <summary>A field of the face of a result.</summary>
/// <param name="Key">Key in the catalogue.</param>
/// <param name="Label">As it is printed.</param>
/// <param name="Value">
/// What stands in it; empty prints ／. Several lines of which one holds a tab or ｜ are a table: a line is a row, the first one the head.
/// </param>
public sealed record ResultField(string Key, string Label, string Value);
