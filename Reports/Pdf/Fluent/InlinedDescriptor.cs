using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;

/// <summary>Sets what stands one beside the other as words do.</summary>
public sealed class InlinedDescriptor
{
    internal Inlined Inlined { get; } = new();

    /// <summary>Between neighbours and lines.</summary>
    public void Spacing(float value, Unit unit = Unit.Point)
    {
        VerticalSpacing(value, unit);
        HorizontalSpacing(value, unit);
    }

    /// <summary>Between lines.</summary>
    public void VerticalSpacing(float value, Unit unit = Unit.Point) => Inlined.VerticalSpacing = value.ToPoints(unit);

    /// <summary>Between neighbours.</summary>
    public void HorizontalSpacing(float value, Unit unit = Unit.Point) => Inlined.HorizontalSpacing = value.ToPoints(unit);

    /// <summary>Upper edges on one line.</summary>
    public void BaselineTop() => Inlined.Baseline = VerticalPlace.Top;

    /// <summary>Middles on one line.</summary>
    public void BaselineMiddle() => Inlined.Baseline = VerticalPlace.Middle;

    /// <summary>Lower edges on one line.</summary>
    public void BaselineBottom() => Inlined.Baseline = VerticalPlace.Bottom;

    /// <summary>Lines at the left.</summary>
    public void AlignLeft() => Inlined.Alignment = InlinedAlignment.Left;

    /// <summary>Lines in the middle.</summary>
    public void AlignCenter() => Inlined.Alignment = InlinedAlignment.Center;

    /// <summary>Lines at the right.</summary>
    public void AlignRight() => Inlined.Alignment = InlinedAlignment.Right;

    /// <summary>Free space between neighbours.</summary>
    public void AlignJustify() => Inlined.Alignment = InlinedAlignment.Justify;

    /// <summary>Free space around each.</summary>
    public void AlignSpaceAround() => Inlined.Alignment = InlinedAlignment.SpaceAround;

    /// <summary>The next one.</summary>
    public IContainer Item() => Inlined.Add();
}
