using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>材料修改通知书 (rules of the office: XG).</summary>
public sealed class RevisionNoticeDocument : NoticeDocument
{
    private readonly RevisionNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public RevisionNoticeDocument(RevisionNoticeModel model)
        : base(model?.Head!, "材料修改通知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}，经审查，下列材料需要修改：");
        column.Paragraph(_model.Reason);
        column.Paragraph($"{_model.Consent.TrimEnd('。')}。请于{ChineseDate.Of(_model.DueOn)}前（含当日）提交修改后的材料。");
        column.Paragraph($"自{ChineseDate.Of(_model.StartOn)}起至提交修改后的材料之日止，修改材料所用时间不计入承诺期限；法定期限照常计算。逾期未提交的，本机关按照现有材料依法作出决定。");
    }
}
