using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Samples;

/// <summary>A page that stands for the drawings and documents of invented applicants, and says so.</summary>
public sealed class SampleMaterialDocument : IDocument
{
    private static readonly DateTimeOffset MadeAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata("演示材料", "示范市", "", MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container) => container.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Margin(72);
        page.Content().Column(column =>
        {
            column.Item().PaddingTop(180).AlignCenter().Text("演示材料").FontSize(36).Bold();
            column.Item().PaddingTop(24).AlignCenter().Text("本页代表申请人提交的图纸和文件，内容为虚构，仅供演示。").FontSize(14);
        });
    });
}
