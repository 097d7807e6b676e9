using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>A piece of text of one style.</summary>
internal sealed class TextSpan
{
    internal TextStyle Style { get; set; } = TextStyle.Default;

    internal string Text { get; init; } = string.Empty;

    /// <summary>Where it leads: an address, or a section; null = nowhere.</summary>
    internal string? Link { get; init; }

    internal bool LinksToSection { get; init; }

    /// <summary>Set where the text depends on the page.</summary>
    internal Func<LayoutPass, string>? TextOfPage { get; set; }
}
