namespace ApprovalOffice.App.Features.Review.Parts;

/// <summary>The rows on the screen by the number of their point, so that the keyboard can go from one to the next.</summary>
internal sealed class PointRows
{
    private readonly Dictionary<int, PointRow> _rows = [];

    /// <summary>The row of a point; set by the screen.</summary>
    public PointRow this[int number]
    {
        get => _rows[number];
        set => _rows[number] = value;
    }

    /// <summary>The row of a point, if there is one.</summary>
    public PointRow? Find(int number) => _rows.GetValueOrDefault(number);
}
