using System.Runtime.InteropServices;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>What an element would do with the space it was offered.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpacePlan(SpacePlanKind Kind, float Width, float Height, Element? Culprit = null, string? Reason = null)
{
    internal static SpacePlan Empty { get; } = new(SpacePlanKind.Empty, 0, 0);

    internal bool Draws => Kind is SpacePlanKind.Partial or SpacePlanKind.Full;

    internal Size Size => new(Width, Height);

    internal static SpacePlan Full(float width, float height) => new(SpacePlanKind.Full, width, height);

    internal static SpacePlan Partial(float width, float height) => new(SpacePlanKind.Partial, width, height);

    internal static SpacePlan Wrap(Element culprit, string reason) => new(SpacePlanKind.Wrap, 0, 0, culprit, reason);

    /// <summary>The same plan with another size; Empty and Wrap stay as they are.</summary>
    internal SpacePlan Sized(float width, float height) => Draws ? this with { Width = width, Height = height } : this;
}
