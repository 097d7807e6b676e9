using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets what stands one below the other.</summary>
public sealed class ColumnDescriptor
{
    internal Column Column { get; } = new();

    /// <summary>Between items.</summary>
    public void Spacing(float value, Unit unit = Unit.Point) => Column.Spacing = value.ToPoints(unit);

    /// <summary>The next item.</summary>
    public IContainer Item() => Column.Add();
}
