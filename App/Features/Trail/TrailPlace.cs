using System.Globalization;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>A place in the trail, by which pages are turned: no page is counted from the beginning.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="Id">The line.</param>
public sealed record TrailPlace(DateTime At, long Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static TrailPlace? Read(string text)
    {
        string[] parts = text.Split('-');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTime.MaxValue.Ticks
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long id)
                ? new TrailPlace(new DateTime(ticks, DateTimeKind.Utc), id)
                : null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}-{Id}");
}
