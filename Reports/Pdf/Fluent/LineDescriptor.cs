using ApprovalOffice.Reports.Pdf.Elements;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Fluent;


/// <summary>How a line looks.</summary>
public sealed class LineDescriptor
{
    private readonly LineElement _line;

    internal LineDescriptor(LineElement line)
    {
        _line = line;
    }

    /// <summary>Colour.</summary>
    public LineDescriptor LineColor(Color color)
    {
        _line.Color = color;
        return this;
    }

    /// <summary>Lengths of stroke and gap in turn.</summary>
    public LineDescriptor LineDashPattern(float[] dashPattern, Unit unit = Unit.Point)
    {
        _line.Dashes = Array.ConvertAll(dashPattern, length => length.ToPoints(unit));
        return this;
    }
}
