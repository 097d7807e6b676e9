using ApprovalOffice.Reports.Pdf.Elements.Table;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets a table.</summary>
public sealed class TableDescriptor
{
    internal TableElement Table { get; } = new();

    /// <summary>Widths of the columns, from left to right.</summary>
    public void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableColumnsDefinitionDescriptor(Table.Columns));
    }

    /// <summary>Rows that stand at the top of each page.</summary>
    public void Header(Action<TableCellDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableCellDescriptor(Table.AddHeadCell));
    }

    /// <summary>Rows that stand below the others on each page.</summary>
    public void Footer(Action<TableCellDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new TableCellDescriptor(Table.AddFootCell));
    }

    /// <summary>The next cell.</summary>
    public ITableCellContainer Cell() => Table.AddCell();
}
