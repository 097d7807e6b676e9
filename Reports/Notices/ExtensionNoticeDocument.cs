using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>延长审批期限通知书 (catalogue WS-06).</summary>
public sealed class ExtensionNoticeDocument : NoticeDocument
{
    private readonly ExtensionNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public ExtensionNoticeDocument(ExtensionNoticeModel model)
        : base(model?.Head!, "延长审批期限通知书")
    {
        if (string.IsNullOrWhiteSpace(model?.Reason))
        {
            throw new ArgumentException("延长期限必须告知理由", nameof(model));
        }

        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        var days = $"{_model.Length}个{(_model.Unit == DayUnit.WorkingDay ? "工作日" : "自然日")}";
        var basis = _model.Ground.Length > 0 ? _model.Ground : "《中华人民共和国行政许可法》第四十二条第一款";
        column.Paragraph($"{Head.Application}，本机关已{Accepted()}。因下列原因，不能在规定期限内作出决定：");
        column.Paragraph(_model.Reason);
        column.Paragraph($"依据{basis}，经{_model.Approver}批准，决定将审批期限延长{days}。{Due()}");
        column.Paragraph("期限只延长这一次，本机关将在延长后的期限内作出决定并送达。");
    }

    private string Accepted() => Head.AcceptedOn is { } day ? $"于{ChineseDate.Of(day)}受理" : "收到";

    private string Due() => _model.NewDueOn is { } day ? $"延长后的届满日为{ChineseDate.Of(day)}。" : string.Empty;
}
