using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>Sets what stands one beside the other.</summary>
public sealed class RowDescriptor
{
    internal Row Row { get; } = new();

    /// <summary>Between items.</summary>
    public void Spacing(float spacing, Unit unit = Unit.Point) => Row.Spacing = spacing.ToPoints(unit);

    /// <summary>An item that takes a share of the width that the others leave.</summary>
    public IContainer RelativeItem(float size = 1) => Row.Add(RowItemKind.Relative, size);

    /// <summary>An item of that width.</summary>
    public IContainer ConstantItem(float size, Unit unit = Unit.Point) => Row.Add(RowItemKind.Constant, size.ToPoints(unit));

    /// <summary>An item as wide as its content.</summary>
    public IContainer AutoItem() => Row.Add(RowItemKind.Auto, 0);
}
