namespace ApprovalOffice.Data.Clock;

/// <summary>A set of days, kept as its spans in order, none touching the next: however it was put together, equal sets look equal.</summary>
public sealed class DaySpans
{
    /// <summary>No day.</summary>
    public static readonly DaySpans None = new([]);

    private DaySpans(IReadOnlyList<DaySpan> spans) => Spans = spans;

    /// <summary>The spans, earliest first.</summary>
    public IReadOnlyList<DaySpan> Spans { get; }

    /// <summary>The span that has no known end, if there is one.</summary>
    public DaySpan? Open => Spans.Count > 0 && Spans[^1].IsOpen ? Spans[^1] : null;

    /// <summary>The union of spans: a day that is in several of them is in it once.</summary>
    public static DaySpans Union(IEnumerable<DaySpan> spans)
    {
        var merged = new List<DaySpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.First))
        {
            if (merged.Count > 0 && (merged[^1].IsOpen || span.First <= merged[^1].Last.AddDays(1)))
            {
                merged[^1] = merged[^1] with { Last = span.Last > merged[^1].Last ? span.Last : merged[^1].Last };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.Count == 0 ? None : new DaySpans(merged);
    }

    /// <summary>The days that are in this set or in the other.</summary>
    public DaySpans Union(DaySpans other) => Union(Spans.Concat(other.Spans));

    /// <summary>The days of this set that are not in the other.</summary>
    public DaySpans Except(DaySpans other)
    {
        var left = new List<DaySpan>();
        foreach (var span in Spans)
        {
            var rest = span;
            foreach (var hole in other.Spans.Where(hole => hole.First <= span.Last && hole.Last >= span.First))
            {
                if (hole.First > rest.First)
                {
                    left.Add(new DaySpan(rest.First, hole.First.AddDays(-1)));
                }

                rest = hole.IsOpen ? new DaySpan(DateOnly.MaxValue, DateOnly.MinValue) : rest with { First = hole.Last.AddDays(1) };
            }

            left.Add(rest);
        }

        return Union(left);
    }

    /// <summary>Whether the day is in the set.</summary>
    public bool Contains(DateOnly day) => Spans.Any(span => span.Contains(day));

    /// <summary>Number of days of the unit in the set, as far as they lie after one day and not after another.</summary>
    /// <param name="calendar">The calendar that tells working days.</param>
    /// <param name="unit">The unit to count.</param>
    /// <param name="after">Days up to and including this one are left out.</param>
    /// <param name="to">Days after this one are left out.</param>
    public int Count(WorkingCalendar calendar, DayUnit unit, DateOnly after, DateOnly to)
    {
        var count = 0;
        foreach (var span in Spans)
        {
            var from = span.First > after ? span.First.AddDays(-1) : after;
            var until = span.Last < to ? span.Last : to;
            count += from < until ? calendar.DaysBetween(unit, from, until) : 0;
        }

        return count;
    }

    /// <summary>Number of days of the unit in the set, which must have an end.</summary>
    /// <exception cref="InvalidOperationException">The set has no known end.</exception>
    public int Count(WorkingCalendar calendar, DayUnit unit) =>
        Open is null
            ? Spans.Sum(span => calendar.DaysBetween(unit, span.First.AddDays(-1), span.Last))
            : throw new InvalidOperationException("Days without a known end cannot be counted.");
}
