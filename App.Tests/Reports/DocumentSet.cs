using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Notices;
using ApprovalOffice.Reports.Pdf.Infrastructure;

namespace ApprovalOffice.Tests.Reports;

/// <summary>Every document of the house with a sample content, by name.</summary>
internal static class DocumentSet
{
    internal static IReadOnlyDictionary<string, Func<IDocument>> All { get; } = new Dictionary<string, Func<IDocument>>
    {
        ["受理通知书"] = () => new AcceptanceNoticeDocument(DocumentSamples.Acceptance),
        ["受理通知书（视为受理）"] = () => new AcceptanceNoticeDocument(DocumentSamples.DeemedAcceptance),
        ["补正材料一次性告知书"] = () => new CorrectionNoticeDocument(DocumentSamples.Correction),
        ["不予受理通知书"] = () => new RefusalNoticeDocument(DocumentSamples.AcceptanceRefusal),
        ["不予行政许可决定书"] = () => new RefusalNoticeDocument(DocumentSamples.LicenceRefusal),
        ["建设工程规划许可证"] = () => new ConstructionPlanningPermitDocument(DocumentSamples.Permit),
        ["建设工程规划许可证（75栋）"] = () => new ConstructionPlanningPermitDocument(DocumentSamples.PermitWithBuildings(75)),
    };
}
