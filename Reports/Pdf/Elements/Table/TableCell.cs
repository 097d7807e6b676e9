using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>One cell. Rows and columns count from 1; 0 = the next free place.</summary>
internal sealed class TableCell : ContainerElement, ITableCellContainer
{
    internal int Row { get; set; }

    internal int Column { get; set; }

    internal int RowSpan { get; set; } = 1;

    internal int ColumnSpan { get; set; } = 1;

    internal int LastRow => Row + RowSpan - 1;

    protected override string Label => $"单元格（行 {Row}，列 {Column}）";
}
