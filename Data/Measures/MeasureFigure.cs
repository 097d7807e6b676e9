namespace ApprovalOffice.Data.Measures;

/// <summary>A measure of one group over one period. Part and Among are kept so that groups can be put together and the figure stays true.</summary>
/// <param name="Value">The figure in the measure's unit; null where there is nothing to take it of, which is not nought.</param>
/// <param name="Part">The numerator.</param>
/// <param name="Among">The denominator; 0 for a count.</param>
public sealed record MeasureFigure(decimal? Value, long Part, long Among)
{
    /// <summary>Decimal places that a rate or mean is rounded to.</summary>
    public const int Places = 1;

    /// <summary>The figure of a numerator and a denominator. Throws for a median or a ninth, which cannot be put together.</summary>
    public static MeasureFigure Of(MeasureForm form, long part, long among) => form switch
    {
        MeasureForm.Count => new MeasureFigure(part, part, 0),
        MeasureForm.Rate => new MeasureFigure(among == 0 ? null : Round(part * 100m / among), part, among),
        MeasureForm.Mean => new MeasureFigure(among == 0 ? null : Round((decimal)part / among), part, among),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Has no numerator and denominator."),
    };

    /// <summary>Half away from zero, as offices do it.</summary>
    internal static decimal Round(decimal value) => Math.Round(value, Places, MidpointRounding.AwayFromZero);
}
