namespace ApprovalOffice.Reports.Pdf.Infrastructure;

internal static class UnitConversion
{
    private const float PointsPerInch = 72;

    internal static float ToPoints(this float value, Unit unit) => unit switch
    {
        Unit.Point => value,
        Unit.Meter => value * 100 / 2.54f * PointsPerInch,
        Unit.Centimetre => value / 2.54f * PointsPerInch,
        Unit.Millimetre => value / 25.4f * PointsPerInch,
        Unit.Feet => value * 12 * PointsPerInch,
        Unit.Inch => value * PointsPerInch,
        Unit.Mil => value / 1000 * PointsPerInch,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "未知的长度单位"),
    };
}
