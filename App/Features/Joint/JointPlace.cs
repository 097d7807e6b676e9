using System.Globalization;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>Behind which line a page of the list begins.</summary>
/// <param name="At">When the stage application was submitted (UTC).</param>
/// <param name="Id">Its key.</param>
public sealed record JointPlace(DateTime At, Guid Id)
{
    /// <summary>Reads it from an address; null for anything else.</summary>
    public static JointPlace? Read(string? text) =>
        text?.Split('_') is [var ticks, var id] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out long at)
            && at <= DateTime.MaxValue.Ticks && Guid.TryParse(id, out Guid key)
            ? new JointPlace(new DateTime(at, DateTimeKind.Utc), key)
            : null;

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.Ticks}_{Id}");
}
