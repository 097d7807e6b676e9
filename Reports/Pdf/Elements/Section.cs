using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements;

/// <summary>Content that links lead to, and that stands in the outline of the file.</summary>
internal sealed class Section : ContainerElement
{
    private bool _begun;

    internal required string Name { get; init; }

    protected override string Label => $"章节「{Name}」";

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        if (!_begun)
        {
            _begun = true;
            pass.Sheet.Destination(Name);
        }

        pass.Sections.Note(Name, pass.PageNumber);
        DrawContent(pass, available);
    }

    protected override void OnReset(bool hard) => _begun = false;
}
