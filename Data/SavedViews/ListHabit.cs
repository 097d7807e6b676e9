namespace ApprovalOffice.Data.SavedViews;

/// <summary>How a person is used to see the list of cases: which columns, and which view it opens with.</summary>
public sealed class ListHabit
{
    /// <summary>Length of the named columns.</summary>
    public const int ColumnsLength = 400;

    private ListHabit()
    {
    }

    /// <summary>The person; there is one habit each.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Keys of the columns in their order, with commas between them; empty for those that everybody sees at first.</summary>
    public string Columns { get; private set; } = "";

    /// <summary>The view that the list opens with. It may be gone or no longer shared; then the list opens without.</summary>
    public Guid? OpensWith { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The habit of somebody who has none.</summary>
    public static ListHabit Of(Guid personId) => new() { PersonId = personId };

    /// <summary>Remembers the columns.</summary>
    public void Show(string columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Length, ColumnsLength, nameof(columns));
        Columns = columns;
        Version++;
    }

    /// <summary>Opens the list with a view from now on, or with none.</summary>
    public void OpenWith(Guid? view)
    {
        OpensWith = view;
        Version++;
    }
}
