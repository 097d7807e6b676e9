using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>特别程序（暂停计时）告知书 (catalogue WS-07).</summary>
public sealed class SpecialProcedureNoticeDocument : NoticeDocument
{
    private readonly SpecialProcedureNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public SpecialProcedureNoticeDocument(SpecialProcedureNoticeModel model)
        : base(model?.Head!, "特别程序（暂停计时）告知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}，在办理中依法需要进行{_model.Kind}。具体情况如下：");
        column.Paragraph(_model.Reason);
        column.Paragraph($"依据{_model.Ground}，{_model.Kind}自{ChineseDate.Of(_model.StartOn)}开始，预计于{ChineseDate.Of(_model.PlannedEndOn)}结束。{Clocks()}");
        column.Paragraph($"{_model.Kind}结束后，自结束的次日起继续计算期限。实际结束日期与预计不一致的，以实际结束日期为准。");
    }

    private string Clocks() => _model.StopsStatutory
        ? "所需时间不计算在法定期限和承诺期限内。"
        : "所需时间不计算在承诺期限内，法定期限照常计算。";
}
