using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Pdf.Layout;

namespace ApprovalOffice.Reports.Pdf.Elements.Table;

/// <summary>
/// Cells in rows and columns. A row goes on one page; one that does not fit the rest of a page moves whole to the next, and only a row
/// that no page can hold is torn, line by line.
/// </summary>
internal sealed class TableGrid : Element
{
    private static readonly List<TableCell> None = [];

    private readonly string _label;
    private readonly List<TableColumnWidth> _columns;
    private readonly List<TableCell> _cells = [];
    private List<TableCell>?[] _startingIn = [];
    private List<TableCell>?[] _endingIn = [];
    private TableCell[] _spanning = [];
    private int _rows;

    // First row that is not yet complete, and the row that was moved to a fresh page and may be torn there.
    private int _nextRow = 1;
    private int _movedRow;

    internal TableGrid(string label, List<TableColumnWidth> columns)
    {
        _label = label;
        _columns = columns;
    }

    internal override IEnumerable<Element> Children => _cells;

    protected override string Label => _label;

    internal TableCell Add()
    {
        var cell = new TableCell { Parent = this };
        _cells.Add(cell);
        return cell;
    }

    internal void Arrange()
    {
        TablePlacement.Place(_cells, _columns.Count);
        if (_cells.FirstOrDefault(cell => cell.Column + cell.ColumnSpan - 1 > _columns.Count) is { } wide)
        {
            throw new DocumentComposeException($"{wide.Path} 超出表格的 {_columns.Count} 列");
        }

        _rows = _cells.Select(cell => cell.LastRow).DefaultIfEmpty(0).Max();
        _startingIn = ByRow(cell => cell.Row);
        _spanning = [.. _cells.Where(cell => cell.RowSpan > 1)];
        _endingIn = _spanning.Length == 0 ? _startingIn : ByRow(cell => cell.LastRow);
    }

    protected override SpacePlan OnMeasure(LayoutPass pass, Size available)
    {
        var page = Plan(pass, available);
        if (page.Obstacle is { } obstacle)
        {
            return obstacle;
        }

        if (_cells.Count == 0)
        {
            return SpacePlan.Empty;
        }

        return page.IsLast ? SpacePlan.Full(available.Width, page.Height) : SpacePlan.Partial(available.Width, page.Height);
    }

    protected override void OnDraw(LayoutPass pass, Size available)
    {
        var page = Plan(pass, available);
        if (page.Heights.Count == 0)
        {
            _movedRow = _nextRow;
            pass.MarkProgress();
            return;
        }

        var widths = Widths(available.Width);
        var first = _nextRow;
        var last = first + page.Heights.Count - 1;
        var lefts = Edges(widths);
        var tops = Edges(page.Heights);
        foreach (var cell in _spanning)
        {
            if (cell.Row < first && cell.LastRow >= first)
            {
                Draw(cell);
            }
        }

        for (var row = first; row <= last; row++)
        {
            foreach (var cell in CellsOf(_startingIn, row))
            {
                Draw(cell);
            }
        }

        void Draw(TableCell cell)
        {
            float x = lefts[cell.Column - 1], y = tops[Math.Max(0, cell.Row - first)];
            var height = tops[Math.Min(cell.LastRow, last) - first + 1] - y;
            pass.Sheet.Move(x, y);
            cell.Draw(pass, new Size(WidthOf(cell, widths), height));
            pass.Sheet.Move(-x, -y);
        }

        pass.MarkProgress();
        _nextRow = page.Tears ? last : last + 1;
        _movedRow = _nextRow;
    }

    protected override void OnReset(bool hard) => (_nextRow, _movedRow) = (1, 0);

    private static float WidthOf(TableCell cell, float[] widths)
    {
        var width = 0f;
        for (var column = cell.Column - 1; column < cell.Column - 1 + cell.ColumnSpan; column++)
        {
            width += widths[column];
        }

        return width;
    }

    /// <summary>Where each begins, and where the last ends.</summary>
    private static float[] Edges(IReadOnlyList<float> sizes)
    {
        var edges = new float[sizes.Count + 1];
        for (var i = 0; i < sizes.Count; i++)
        {
            edges[i + 1] = edges[i] + sizes[i];
        }

        return edges;
    }

    private static List<TableCell> CellsOf(List<TableCell>?[] rows, int row) => rows[row] ?? None;

    private List<TableCell>?[] ByRow(Func<TableCell, int> rowOf)
    {
        var rows = new List<TableCell>?[_rows + 1];
        foreach (var cell in _cells)
        {
            (rows[rowOf(cell)] ??= new List<TableCell>(_columns.Count)).Add(cell);
        }

        return rows;
    }

    /// <summary>The rows that this page takes.</summary>
    private TablePagePlan Plan(LayoutPass pass, Size available)
    {
        var widths = Widths(available.Width);
        var heights = new List<float>();
        var used = 0f;
        for (var row = _nextRow; row <= _rows; row++)
        {
            var (height, obstacle) = RowHeight(pass, widths, heights, row);
            if (obstacle is not null)
            {
                return new TablePagePlan(heights, used, false, false, obstacle);
            }

            var left = available.Height - used;
            if (height > left + 0.01f)
            {
                return heights.Count > 0 ? new TablePagePlan(heights, used, false, false, null) : Oversized(pass, widths, row, height, left);
            }

            heights.Add(height);
            used += height;
        }

        return new TablePagePlan(heights, used, true, false, null);
    }

    private TablePagePlan Oversized(LayoutPass pass, float[] widths, int row, float height, float left)
    {
        var fitsNoPage = height > pass.ContentHeight;
        if (!fitsNoPage && _movedRow != row)
        {
            return new TablePagePlan([], 0, false, false, null);
        }

        var cells = CellsOf(_startingIn, row).Concat(_spanning.Where(cell => cell.Row < row && cell.LastRow >= row)).ToArray();
        var plans = cells.Select(cell => cell.Measure(pass, new Size(WidthOf(cell, widths), left))).ToArray();
        if (plans.FirstOrDefault(plan => plan.Kind == SpacePlanKind.Wrap) is { Kind: SpacePlanKind.Wrap } wrap)
        {
            return _movedRow == row ? new TablePagePlan([], 0, false, false, wrap) : new TablePagePlan([], 0, false, false, null);
        }

        return new TablePagePlan([left], left, false, true, null);
    }

    /// <summary>Height of a row: of the cells that end in it, what the rows above leave of their content.</summary>
    private (float Height, SpacePlan? Obstacle) RowHeight(LayoutPass pass, float[] widths, List<float> heights, int row)
    {
        var height = 0f;
        foreach (var cell in CellsOf(_endingIn, row))
        {
            var plan = cell.Measure(pass, new Size(WidthOf(cell, widths), Size.Infinity));
            if (plan.Kind == SpacePlanKind.Wrap)
            {
                return (0, plan);
            }

            var above = 0f;
            for (var i = Math.Max(0, cell.Row - _nextRow); i < heights.Count; i++)
            {
                above += heights[i];
            }

            height = Math.Max(height, plan.Height - above);
        }

        return (height, null);
    }

    private float[] Widths(float available)
    {
        var points = _columns.Sum(column => column.Points);
        var shares = _columns.Sum(column => column.Share);
        var left = Math.Max(0, available - points);
        return [.. _columns.Select(column => column.Points + (shares > 0 ? left * column.Share / shares : 0))];
    }
}
