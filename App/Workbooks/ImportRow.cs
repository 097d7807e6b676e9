namespace ApprovalOffice.App.Workbooks;

/// <summary>A row of an uploaded workbook, its cells in the order of the template's columns.</summary>
/// <param name="Number">Its number on the screen.</param>
/// <param name="Texts">The cells.</param>
public sealed record ImportRow(int Number, IReadOnlyList<string> Texts)
{
    /// <summary>Where the columns stand in the workbook, -1 for one that was taken away; null where all stand where the template has them.</summary>
    public IReadOnlyList<int>? Places { get; init; }

    /// <summary>Whether the workbook has the column at all: an empty cell says something, a column that was taken away does not.</summary>
    public bool Has(int column) => Places is null || Places[column] >= 0;

    /// <summary>The cell of a column, from 0.</summary>
    public string this[int column] => column < Texts.Count ? Texts[column] : "";
}
