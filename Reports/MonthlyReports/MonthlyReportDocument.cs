using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.MonthlyReports;

/// <summary>月报, an official document (GB/T 9704-2012 §7).</summary>
public sealed class MonthlyReportDocument : IDocument
{
    private readonly MonthlyReportModel _model;

    /// <summary>The report of that content.</summary>
    public MonthlyReportDocument(MonthlyReportModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    private string Title => $"{_model.Region}工程建设项目审批制度改革工作月报（{_model.Period}）";

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.Head.OrganName, _model.Head.Number, _model.Head.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var head = _model.Head;
        var frame = new RedHeadFrame(
            head.OrganName, Title, head.Number, _model.Addressee, head.IssuedOn, string.Empty, _model.Annexes, head.Verification);
        RedHeadPage.AddTo(container, frame, column => ReportSection.AddTo(column, _model.Sections));
    }
}
