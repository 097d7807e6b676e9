using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;

namespace ApprovalOffice.Reports.Acceptances;

/// <summary>联合验收整改通知书.</summary>
public sealed class RectificationNoticeDocument : NoticeDocument
{
    private readonly RectificationNoticeModel _model;

    /// <summary>The notice of that content.</summary>
    public RectificationNoticeDocument(RectificationNoticeModel model)
        : base(model?.Head!, "联合验收整改通知书")
    {
        _model = model!;
    }

    /// <inheritdoc />
    private protected override string Closing => ContactWords;

    /// <inheritdoc />
    private protected override void Body(ColumnDescriptor column)
    {
        column.Paragraph($"{Head.Application}，经对{_model.Scope}现场核验，下列专项没有通过，现将需要整改的全部内容一次告知如下：");
        foreach ((RectificationPoint point, int index) in _model.Points.Select((p, i) => (p, i)))
        {
            string place = point.Place.Length > 0 ? $"部位：{point.Place}。" : "";
            string due = point.DueOn is { } day ? $"期限：{ChineseDate.Of(day)}。" : "";
            column.Paragraph($"{index + 1}．{point.Part}（{point.Organ}，{point.Verdict}）：{point.What.TrimEnd('。')}。{place}{due}");
        }

        column.Paragraph($"请于{ChineseDate.Of(_model.DueOn)}前（含当日）完成整改，逐条提交整改报告并附照片。本机关收到全部整改报告后组织复验，只复验没有通过的专项。");
        column.Paragraph(_model.StopsPromised ? "整改所用时间不计算在承诺期限内，法定期限照常计算。" : "整改期间，承诺期限和法定期限照常计算。");
    }
}
