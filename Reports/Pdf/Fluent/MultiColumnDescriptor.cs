using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Sets content in columns.</summary>
public sealed class MultiColumnDescriptor
{
    internal MultiColumn MultiColumn { get; } = new();

    /// <summary>Between columns.</summary>
    public void Spacing(float value, Unit unit = Unit.Point) => MultiColumn.Spacing = value.ToPoints(unit);

    /// <summary>How many columns.</summary>
    public void Columns(int value = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        MultiColumn.Columns = value;
    }

    /// <summary>Columns of equal height where the content ends.</summary>
    public void BalanceHeight(bool enable = true) => MultiColumn.Balances = enable;

    /// <summary>The content.</summary>
    public IContainer Content() => MultiColumn.Content;

    /// <summary>What stands between columns.</summary>
    public IContainer Spacer() => MultiColumn.Spacer;
}
