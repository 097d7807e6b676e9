using System.Globalization;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>A place in the list, by which pages are turned: no page is counted from the beginning.</summary>
/// <param name="Day">Day of the inspection, or by which it is to be put right where the list is of what is overdue.</param>
/// <param name="Id">The line.</param>
public sealed record InspectionPlace(DateOnly Day, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static InspectionPlace? Read(string text) =>
        text.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on) && Guid.TryParseExact(id, "N", out Guid line)
            ? new InspectionPlace(on, line)
            : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyyMMdd}.{Id:N}");
}
