using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>All pages of a document, group after group, numbered through.</summary>
internal sealed class PageGroups : IDocumentContainer
{
    private readonly List<PageGroup> _groups = [];

    internal void Add(PageGroup group) => _groups.Add(group);

    internal void Draw(LayoutPass pass)
    {
        foreach (var group in _groups)
        {
            group.Draw(pass);
        }
    }
}
