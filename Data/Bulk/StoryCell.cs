using System.Text;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A value of a row of a story, as each copy has it.</summary>
internal abstract class StoryCell
{
    public abstract object? In(StoryCopy copy);

    /// <summary>A value that is the same in all of them.</summary>
    internal sealed class Same(object? value) : StoryCell
    {
        public override object? In(StoryCopy copy) => value;
    }

    /// <summary>A key.</summary>
    internal sealed class Key(int token) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Key(token);
    }

    /// <summary>The person who acts for the owner.</summary>
    internal sealed class Agent : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Identity.AgentId;
    }

    /// <summary>The series a number comes from.</summary>
    internal sealed class SeriesKey(int number) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Series[number];
    }

    /// <summary>The place in a series.</summary>
    internal sealed class Sequence(int number) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Sequences[number];
    }

    /// <summary>A date.</summary>
    internal sealed class Date(int day) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Day(day);
    }

    /// <summary>An instant.</summary>
    internal sealed class Instant(int day, long ticks) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.Instant(day, ticks);
    }

    /// <summary>A due day of a case, reckoned for the copy.</summary>
    internal sealed class Due(int moment, string field) : StoryCell
    {
        public static DateOnly? Of(StoryCopy copy, int moment, string field)
        {
            (DueDates due, DateOnly? acceptance, _) = copy.At(moment);
            return field switch
            {
                "AcceptanceDue" => acceptance,
                nameof(DueDates.YellowFrom) => due.YellowFrom,
                nameof(DueDates.PromisedDue) => due.PromisedDue,
                nameof(DueDates.StatutoryDue) => due.StatutoryDue,
                nameof(DueDates.SuspendedSince) => due.SuspendedSince,
                nameof(DueDates.FinishedOn) => due.FinishedOn,
                _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
            };
        }

        public override object? In(StoryCopy copy) => Of(copy, moment, field);
    }

    /// <summary>Whether a due day relies on a year whose holidays are not published.</summary>
    internal sealed class Unarranged(int moment) : StoryCell
    {
        public override object? In(StoryCopy copy) => copy.At(moment).Unarranged;
    }

    /// <summary>A text with parts of its own in each copy.</summary>
    internal sealed class Text(IReadOnlyList<StoryPiece> pieces) : StoryCell
    {
        [ThreadStatic]
        private static StringBuilder? written;

        public override object? In(StoryCopy copy)
        {
            StringBuilder text = (written ??= new StringBuilder(4000)).Clear();
            foreach (StoryPiece piece in pieces)
            {
                piece.Write(text, copy);
            }

            return text.ToString();
        }
    }
}
