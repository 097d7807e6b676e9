using ApprovalOffice.Reports.Pdf.Elements.Table;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets the columns of a table.</summary>
public sealed class TableColumnsDefinitionDescriptor
{
    private readonly List<TableColumnWidth> _columns;

    internal TableColumnsDefinitionDescriptor(List<TableColumnWidth> columns)
    {
        _columns = columns;
    }

    /// <summary>A column of that width.</summary>
    public void ConstantColumn(float width, Unit unit = Unit.Point) => _columns.Add(new TableColumnWidth(width.ToPoints(unit), 0));

    /// <summary>A column that takes a share of the width that the others leave.</summary>
    public void RelativeColumn(float width = 1) => _columns.Add(new TableColumnWidth(0, width));
}
