using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>补正材料一次性告知书 (catalogue WS-02).</summary>
public sealed class CorrectionNoticeDocument : IDocument
{
    private const string Title = "补正材料一次性告知书";

    private readonly CorrectionNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    /// <exception cref="ArgumentException">There is nothing to correct.</exception>
    public CorrectionNoticeDocument(CorrectionNoticeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Points.Count == 0)
        {
            throw new ArgumentException("补正告知书没有需要补正的内容", nameof(model));
        }

        _model = model;
    }

    /// <inheritdoc />
    public DocumentMetadata GetMetadata() => OfficeDocument.Metadata(Title, _model.OrganName, _model.Number, _model.MadeAt);

    /// <inheritdoc />
    public DocumentSettings GetSettings() => OfficeDocument.Settings;

    /// <inheritdoc />
    public void Compose(IDocumentContainer container)
    {
        var frame = new LetterFrame(
            _model.OrganName, Title, _model.Number, _model.CaseNumber, _model.ApplicantName, _model.IssuedOn, "加盖行政审批专用章处", _model.Verification);
        LetterPage.AddTo(container, frame, column =>
        {
            var project = _model.ProjectName.Length == 0 ? string.Empty : $"就“{_model.ProjectName}”";
            var basis = _model.IsLicence ? "《中华人民共和国行政许可法》第三十二条第一款第（四）项" : _model.LegalBasis;
            column.Paragraph(
                $"你单位（个人）{project}提出的“{_model.MatterName}”申请，本机关已于{ChineseDate.Of(_model.ReceivedOn)}收到。经审查，申请材料不齐全或者不符合法定形式，依据{basis}，现将需要补正的全部内容一次告知如下：");
            column.Item().PaddingVertical(4).Table(PointTable);
            column.Paragraph(
                $"请于{ChineseDate.Of(_model.DueOn)}前（含当日）提交补正材料。本机关自收到全部补正材料之日起重新计算受理审查期限；逾期未补正的，视为放弃本次申请，可以重新提出申请。");
            if (_model.IsCalendarProvisional)
            {
                column.Paragraph(LetterPage.ProvisionalCalendar);
            }

            column.Paragraph($"咨询：{_model.Contact}（{_model.ContactPhone}）。");
        });
    }

    private void PointTable(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(36);
            columns.RelativeColumn(2);
            columns.RelativeColumn(3);
            columns.RelativeColumn(3);
        });
        table.Header(header =>
        {
            foreach (var label in new[] { "序号", "材料名称", "存在问题", "补正要求" })
            {
                header.Cell().Element(Grid.Head).Text(label);
            }
        });
        for (var i = 0; i < _model.Points.Count; i++)
        {
            var point = _model.Points[i];
            table.Cell().Element(Grid.Center).Text($"{i + 1}");
            table.Cell().Element(Grid.Text).Text(point.MaterialName.Length == 0 ? "申请书" : point.MaterialName);
            table.Cell().Element(Grid.Text).Text(point.Fault);
            table.Cell().Element(Grid.Text).Text(point.Request);
        }
    }
}
