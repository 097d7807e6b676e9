using System.Globalization;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>A place in the register, by which pages are turned: no page is counted from the beginning.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="Id">The line.</param>
public sealed record SealPlace(DateTime At, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static SealPlace? Read(string text) =>
        text.Split('.') is [var at, var id]
        && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTime.MaxValue.Ticks
        && Guid.TryParseExact(id, "N", out Guid line)
            ? new SealPlace(new DateTime(ticks, DateTimeKind.Utc), line)
            : null;

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}.{Id:N}");
}
