using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>A head and a foot that stand on each page, and rows between them.</summary>
internal sealed class TableElement : Element
{
    private readonly TableGrid _head;
    private readonly TableGrid _body;
    private readonly TableGrid _foot;

    internal TableElement()
    {
        _head = new TableGrid("表头", Columns) { Parent = this };
        _body = new TableGrid("表体", Columns) { Parent = this };
        _foot = new TableGrid("表脚", Columns) { Parent = this };
    }

    internal List<TableColumnWidth> Columns { get; } = [];

    internal override IEnumerable<Element> Children => [_head, _body, _foot];

    protected override string Label => "表格";

    internal TableCell AddHeadCell() => _head.Add();

    internal TableCell AddCell() => _body.Add();

    internal TableCell AddFootCell() => _foot.Add();

    /// <summary>Gives each cell its place once all are known.</summary>
    internal void Arrange()
    {
        if (Columns.Count == 0)
        {
            throw new DocumentComposeException("表格没有定义列");
        }

        _head.Arrange();
        _body.Arrange();
        _foot.Arrange();
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var head = _head.Measure(pass, available);
        var foot = _foot.Measure(pass, available);
        foreach (var (plan, grid) in new[] { (head, _head), (foot, _foot) })
        {
            if (plan.Kind is SpacePlanKind.Wrap or SpacePlanKind.Partial)
            {
                return SpacePlan.Wrap(plan.Culprit ?? grid, plan.Reason ?? "表头或表脚放不进一页");
            }
        }

        var body = _body.Measure(pass, Between(available, head, foot));
        if (body.Kind == SpacePlanKind.Wrap)
        {
            return body;
        }

        if (body.Kind == SpacePlanKind.Partial && body.Height <= 0)
        {
            return SpacePlan.Partial(0, 0);
        }

        if (!head.Draws && !body.Draws && !foot.Draws)
        {
            return SpacePlan.Empty;
        }

        var height = head.Height + body.Height + foot.Height;
        return body.Kind == SpacePlanKind.Partial ? SpacePlan.Partial(available.Width, height) : SpacePlan.Full(available.Width, height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var head = _head.Measure(pass, available);
        var foot = _foot.Measure(pass, available);
        var between = Between(available, head, foot);
        var body = _body.Measure(pass, between);
        if (body.Kind == SpacePlanKind.Partial && body.Height <= 0)
        {
            _body.Draw(pass, between);
            return;
        }

        _head.Draw(pass, new Size(available.Width, head.Height));
        pass.Sheet.Move(0, head.Height);
        _body.Draw(pass, between);
        pass.Sheet.Move(0, body.Height);
        _foot.Draw(pass, new Size(available.Width, foot.Height));
        pass.Sheet.Move(0, -head.Height - body.Height);
        _head.Reset(hard: false);
        _foot.Reset(hard: false);
    }

    private static Size Between(Size available, SpacePlan head, SpacePlan foot) =>
        new(available.Width, Math.Max(0, available.Height - head.Height - foot.Height));
}
