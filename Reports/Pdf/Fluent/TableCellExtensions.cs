using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Elements.Table;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Place and spans of a cell.</summary>
public static class TableCellExtensions
{
    /// <summary>First column, from 1.</summary>
    public static ITableCellContainer Column(this ITableCellContainer tableCellContainer, uint value)
    {
        CellOf(tableCellContainer).Column = checked((int)value);
        return tableCellContainer;
    }

    /// <summary>How many columns it takes.</summary>
    public static ITableCellContainer ColumnSpan(this ITableCellContainer tableCellContainer, uint value)
    {
        CellOf(tableCellContainer).ColumnSpan = checked((int)value);
        return tableCellContainer;
    }

    /// <summary>First row, from 1.</summary>
    public static ITableCellContainer Row(this ITableCellContainer tableCellContainer, uint value)
    {
        CellOf(tableCellContainer).Row = checked((int)value);
        return tableCellContainer;
    }

    /// <summary>How many rows it takes.</summary>
    public static ITableCellContainer RowSpan(this ITableCellContainer tableCellContainer, uint value)
    {
        CellOf(tableCellContainer).RowSpan = checked((int)value);
        return tableCellContainer;
    }

    private static TableCell CellOf(ITableCellContainer container) =>
        container as TableCell ?? throw new DocumentComposeException("只能放入本引擎的单元格");
}
