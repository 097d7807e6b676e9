using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>A column of a template.</summary>
/// <param name="Title">Its head, by which it is known again.</param>
/// <param name="Kind">What is filled in.</param>
/// <param name="IsRequired">Whether every row has it.</param>
/// <param name="Help">What to fill in.</param>
/// <param name="Example">An example.</param>
/// <param name="Choices">The only words allowed; empty for free text.</param>
public sealed record ImportColumn(string Title, ColumnKind Kind, bool IsRequired, string Help, string Example, IReadOnlyList<string> Choices)
{
    /// <summary>A column of free text.</summary>
    public ImportColumn(string title, ColumnKind kind, bool isRequired, string help, string example)
        : this(title, kind, isRequired, help, example, [])
    {
    }
}
