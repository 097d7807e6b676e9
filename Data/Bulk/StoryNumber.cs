using System.Globalization;
using System.Text;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A number of a story that a series gave: where it belongs, and how its text is written with another sequence and another period.</summary>
internal sealed class StoryNumber
{
    private readonly string head;
    private readonly string middle;
    private readonly string tail;
    private readonly int width;
    private readonly bool namesPeriod;

    /// <summary>Takes a number apart.</summary>
    /// <exception cref="InvalidOperationException">Sequence or period do not stand in it.</exception>
    public StoryNumber(int step, int day, Guid organId, string document, string period, string text, long sequence)
    {
        (Step, Day, OrganId, Document) = (step, day, organId, document);
        Period = period.Length switch { 0 => NumberPeriod.None, 4 => NumberPeriod.Year, _ => NumberPeriod.Day };
        int at = period.Length == 0 ? -1 : text.LastIndexOf(period, StringComparison.Ordinal);
        namesPeriod = at >= 0;
        string rest = namesPeriod ? text[(at + period.Length)..] : text;
        head = namesPeriod ? text[..at] : "";
        (int start, int length) = Run(rest, sequence) ?? throw new InvalidOperationException($"Number {text} does not show its sequence {sequence}.");
        middle = rest[..start];
        tail = rest[(start + length)..];
        width = rest[start] == '0' ? length : 1;
    }

    public int Step { get; }

    /// <summary>Index of the expression of the day on which it was given.</summary>
    public int Day { get; }

    public Guid OrganId { get; }

    public string Document { get; }

    public NumberPeriod Period { get; }

    /// <summary>Key of the period a date falls in.</summary>
    public string PeriodOf(DateOnly day) => Period switch
    {
        NumberPeriod.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
        NumberPeriod.Day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Writes it.</summary>
    public void Write(StringBuilder text, DateOnly day, long sequence)
    {
        text.Append(head);
        if (namesPeriod)
        {
            text.Append(PeriodOf(day));
        }

        text.Append(middle).Append(sequence.ToString(width == 1 ? "D1" : "D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)).Append(tail);
    }

    // Behind the period come the running number and at most parts of the case (a class of engineering works), never another number of the same value before it.
    private static (int Start, int Length)? Run(string text, long sequence)
    {
        string plain = sequence.ToString(CultureInfo.InvariantCulture);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            int end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            string run = text[i..end];
            if (run.TrimStart('0') == plain)
            {
                return (i, run.Length);
            }

            // Another part of fixed length follows without a mark between them.
            for (int length = 2; length < run.Length && run[0] == '0'; length++)
            {
                if (run[..length].TrimStart('0') == plain)
                {
                    return (i, length);
                }
            }

            i = end;
        }

        return null;
    }
}
