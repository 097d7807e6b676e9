using ApprovalOffice.Reports.Pdf.Elements.Table;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets the cells of a head or foot.</summary>
public sealed class TableCellDescriptor
{
    private readonly Func<ITableCellContainer> _add;

    internal TableCellDescriptor(Func<ITableCellContainer> add)
    {
        _add = add;
    }

    /// <summary>The next cell.</summary>
    public ITableCellContainer Cell() => _add();
}
