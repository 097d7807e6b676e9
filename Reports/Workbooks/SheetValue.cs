using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>What stands in one cell: nothing, words, a number, a date or an instant. Never a formula: words are words, whatever they begin with.</summary>
public readonly record struct SheetValue
{
    private readonly Holding _holding;
    private readonly string? _text;
    private readonly decimal _number;

    private SheetValue(Holding holding, string? text, decimal number) => (_holding, _text, _number) = (holding, text, number);

    private enum Holding : byte
    {
        Nothing,
        Words,
        Number,
        Date,
        Instant,
    }

    /// <summary>Nothing.</summary>
    public static SheetValue Empty => default;

    /// <summary>Whether the cell is marked as wrong (returned imports).</summary>
    public bool IsMarked { get; private init; }

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => _holding == Holding.Nothing;

    internal bool IsText => _holding == Holding.Words;

    internal bool IsNumber => _holding == Holding.Number;

    internal bool IsDate => _holding == Holding.Date;

    internal string Text => _text ?? "";

    internal decimal Number => _number;

    /// <summary>Words; empty ones are nothing.</summary>
    public static SheetValue Of(string? text) => string.IsNullOrEmpty(text) ? default : new(Holding.Words, text, 0);

    /// <summary>A whole number.</summary>
    public static SheetValue Of(long? number) => number is { } known ? new(Holding.Number, null, known) : default;

    /// <summary>A number with decimals (m², ratio as 0.25).</summary>
    public static SheetValue Of(decimal? number) => number is { } known ? new(Holding.Number, null, known) : default;

    /// <summary>A local date.</summary>
    public static SheetValue Of(DateOnly? date) => date is { } known ? new(Holding.Date, null, known.DayNumber) : default;

    /// <summary>Money, from fen; the cell holds yuan.</summary>
    public static SheetValue OfFen(long? fen) => fen is { } known ? new(Holding.Number, null, known / 100m) : default;

    /// <summary>An instant as the office's wall clock shows it.</summary>
    public static SheetValue OfInstant(DateTime? local) => local is { } known ? new(Holding.Instant, null, known.Ticks) : default;

    /// <summary>The same, marked as wrong.</summary>
    public SheetValue Marked() => this with { IsMarked = true };

    /// <summary>The value in one unambiguous form: numbers without grouping, dates as yyyy-MM-dd, instants as yyyy-MM-dd HH:mm:ss.</summary>
    public override string ToString() => _holding switch
    {
        Holding.Words => Text,
        Holding.Number => (_number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        Holding.Date => DateOnly.FromDayNumber((int)_number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Holding.Instant => new DateTime((long)_number).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Writes what <see cref="ToString"/> says in UTF-8, without a string in between where there are many.</summary>
    /// <returns>Bytes written; the room must be three for each character of words, and 40 otherwise.</returns>
    internal int Format(Span<byte> room)
    {
        int written = 0;
        _ = _holding switch
        {
            Holding.Words => (written = Encoding.UTF8.GetBytes(Text, room)) >= 0,
            Holding.Number when _number == decimal.Truncate(_number) && _number is > -1e15m and < 1e15m => Utf8Formatter.TryFormat((long)_number, room, out written),
            Holding.Date => DateOnly.FromDayNumber((int)_number).TryFormat(room, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Holding.Instant => new DateTime((long)_number).TryFormat(room, out written, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            Holding.Number => (written = Encoding.UTF8.GetBytes(ToString(), room)) >= 0,
            _ => true,
        };
        return written;
    }

    /// <summary>
    /// The number that a spreadsheet keeps: a date as days since 1899-12-30 (ECMA-376 part 1, 18.17.4.1), an instant with its fraction of a day.
    /// Null for words, for nothing, and for days before 1900-03-01, on which spreadsheets disagree.
    /// </summary>
    internal decimal? Serial()
    {
        const int Epoch = 693_593, FirstAgreed = 61;
        return _holding switch
        {
            Holding.Number => _number,
            Holding.Date when _number - Epoch >= FirstAgreed => _number - Epoch,
            Holding.Instant when (_number / TimeSpan.TicksPerDay) - Epoch >= FirstAgreed => Math.Round((_number / TimeSpan.TicksPerDay) - Epoch, 10),
            _ => null,
        };
    }
}
