using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>What a person put into one place of a return: a cell that is filled in by hand, the text of an article, or why a figure differs; saved as typed.</summary>
public sealed class MonthlyEntry
{
    /// <summary>Longest place in characters.</summary>
    public const int MaxPlace = 80;

    /// <summary>Text of a cell.</summary>
    public static readonly TextLimit CellLimit = new("填报内容", 200) { Required = false };

    /// <summary>Text of an article.</summary>
    public static readonly TextLimit TextLimit = new("文字", 4000, Multiline: true) { Required = false };

    /// <summary>What is said of it when it is sent back.</summary>
    public static readonly TextLimit MarkLimit = new("批注", 300) { Required = false };

    private MonthlyEntry()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The return.</summary>
    public Guid ReturnId { get; private set; }

    /// <summary>Which place (<see cref="ReturnPlace"/>).</summary>
    public string Place { get; private set; } = "";

    /// <summary>What was typed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who typed it last.</summary>
    public string TypedByName { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime TypedAt { get; private set; }

    /// <summary>What whoever sent the return back said of this place; null where nothing was.</summary>
    public string? Mark { get; private set; }

    /// <summary>Concurrency token; a form carries the one it saw.</summary>
    public int Version { get; private set; }

    /// <summary>An entry at a place, still empty.</summary>
    public static MonthlyEntry At(Guid returnId, string place, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new MonthlyEntry { Id = Guid.CreateVersion7(clock.GetUtcNow()), ReturnId = returnId, Place = place };
    }

    /// <summary>Types into it.</summary>
    public void Type(string? text, string by, DateTime at)
    {
        Text = OfficeText.Clean(text, ReturnPlace.IsCell(Place) ? CellLimit : TextLimit, nameof(Text));
        (TypedByName, TypedAt) = (by, at);
        Version++;
    }

    /// <summary>Marks it, or takes the mark away.</summary>
    public void MarkAs(string? mark)
    {
        string clean = OfficeText.Clean(mark, MarkLimit, nameof(Mark));
        Mark = clean.Length == 0 ? null : clean;
        Version++;
    }
}
