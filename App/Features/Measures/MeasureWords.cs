using System.Globalization;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>How figures are said.</summary>
internal static class MeasureWords
{
    /// <summary>A figure with its unit; what a person fills in and what has nothing to be taken of is said, and never nought.</summary>
    public static string Of(Measure measure, MeasureFigure figure) =>
        measure.Form == MeasureForm.Manual ? "人工填报"
        : figure.Value is not { } value ? "—（没有可统计的）"
        : measure.Unit == "%" ? $"{Number(value)}%" : $"{Number(value)} {measure.Unit}";

    /// <summary>A number without needless places.</summary>
    public static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What one case or project adds.</summary>
    public static string Of(Measure measure, Contribution part) => measure.Form switch
    {
        MeasureForm.Count => part.Part == 1 ? "计入" : $"计入 {part.Part}",
        MeasureForm.Rate when part.Among <= 1 => part switch { { Part: > 0, Among: > 0 } => "计入分子和分母", { Part: > 0 } => "只计入分子", _ => "只计入分母" },
        MeasureForm.Rate => $"{part.Part} / {part.Among}",
        _ => $"{part.Part} {measure.Unit}",
    };
}
