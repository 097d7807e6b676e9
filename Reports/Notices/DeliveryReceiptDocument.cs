using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>送达回证 (rules of the office: HZ).</summary>
public sealed class DeliveryReceiptDocument : NoticeDocument
{
    private readonly DeliveryReceiptModel _model;

    /// <summary>The notice of that content.</summary>
    public DeliveryReceiptDocument(DeliveryReceiptModel model)
        : base(model?.Head!, "送达回证")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}已经办结，本机关将下列文书送达：");
        column.Item().PaddingVertical(4).Table(Papers);
        column.Item().PaddingVertical(4).Table(Delivery);
        column.Paragraph("受送达人签收日期即为送达日期。以网上方式送达的，以文书到达受送达人账户的时间为送达时间。");
    }

    private void Papers(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(36);
            columns.RelativeColumn(3);
            columns.RelativeColumn(3);
        });
        table.Header(header =>
        {
            foreach (var label in new[] { "序号", "送达文书", "文号" })
            {
                header.Cell().Element(Grid.Head).Text(label);
            }
        });
        for (var i = 0; i < _model.Papers.Count; i++)
        {
            table.Cell().Element(Grid.Center).Text($"{i + 1}");
            table.Cell().Element(Grid.Text).Text(_model.Papers[i].Title);
            table.Cell().Element(Grid.Text).Text(_model.Papers[i].Number);
        }
    }

    private void Delivery(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(90);
            columns.RelativeColumn();
        });
        foreach (var (label, value) in new[]
        {
            ("受送达人", Head.ApplicantName), ("送达方式", _model.Way), ("签收人", _model.Receiver), ("送达时间", _model.DeliveredAt),
            ("送达人", _model.Deliverer), ("备注", _model.Remarks.Length == 0 ? "无" : _model.Remarks),
        })
        {
            table.Cell().Element(Grid.Head).Text(label);
            table.Cell().Element(Grid.Text).Text(value);
        }
    }
}
