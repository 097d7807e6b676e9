using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>收件凭证 (catalogue of the office: SJ).</summary>
public sealed class IntakeReceiptDocument : NoticeDocument
{
    private readonly IntakeReceiptModel _model;

    /// <summary>The notice of that content.</summary>
    public IntakeReceiptDocument(IntakeReceiptModel model)
        : base(model?.Head!, "收件凭证")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string SealWords => "加盖收件专用章处";

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"本机关于{ChineseDate.Of(Head.ReceivedOn)}收到{Head.Application}材料，现出具收件凭证。");
        if (_model.Materials.Count > 0)
        {
            column.Section("收到的申请材料", section => section.Item().Table(Materials));
        }

        column.Paragraph(Answer());
        column.Paragraph("本凭证仅证明本机关收到上述材料，不代表申请已经受理。凭办件编号可查询办理进度。");
    }

    private string Answer()
    {
        if (_model.AnswerBy is not { } day)
        {
            return "本机关将依法作出受理、不予受理或者一次性告知补正的处理。";
        }

        var deemed = Head.IsLicence
            ? "逾期不告知需要补正的全部内容的，自收到申请材料之日起即为受理（《中华人民共和国行政许可法》第三十二条第一款第（四）项）。"
            : string.Empty;
        return $"本机关将在{ChineseDate.Of(day)}前（含当日）作出受理、不予受理或者一次性告知补正的处理。{deemed}";
    }

    private void Materials(TableDescriptor table)
    {
        table.ColumnsDefinition(columns =>
        {
            columns.ConstantColumn(36);
            columns.RelativeColumn(3);
            columns.RelativeColumn(1.4f);
            columns.ConstantColumn(48);
        });
        table.Header(header =>
        {
            foreach (var label in new[] { "序号", "材料名称", "来源", "件数" })
            {
                header.Cell().Element(Grid.Head).Text(label);
            }
        });
        for (var i = 0; i < _model.Materials.Count; i++)
        {
            var material = _model.Materials[i];
            table.Cell().Element(Grid.Center).Text($"{i + 1}");
            table.Cell().Element(Grid.Text).Text(material.Name);
            table.Cell().Element(Grid.Text).Text(material.Source);
            table.Cell().Element(Grid.Center).Text($"{material.Files}");
        }
    }
}
