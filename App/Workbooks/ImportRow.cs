namespace ApprovalOffice.App.Workbooks;

/// <summary>A row of an uploaded workbook, its cells in the order of the template's columns.</summary>
/// <param name="Number">Its number on the screen.</param>
/// <param name="Texts">The cells.</param>
public sealed record ImportRow(int Number, IReadOnlyList<string> Texts)
{
    /// <summary>The cell of a column, from 0.</summary>
    public string this[int column] => column < Texts.Count ? Texts[column] : "";
}
