using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApprovalOffice.Data.Bulk;

/// <summary>A part of a text of a story that reads otherwise in each copy.</summary>
internal abstract class StoryPiece
{
    public abstract void Write(StringBuilder text, StoryCopy copy);

    /// <summary>Letters that stand as they are.</summary>
    internal sealed class Letters(string text) : StoryPiece
    {
        public string Text => text;

        public override void Write(StringBuilder to, StoryCopy copy) => to.Append(text);
    }

    /// <summary>A key.</summary>
    internal sealed class Key(int token, string format, bool upper) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy)
        {
            string key = copy.Key(token).ToString(format);
            text.Append(upper ? key.ToUpperInvariant() : key);
        }
    }

    /// <summary>The key of a series.</summary>
    internal sealed class SeriesKey(int number) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(copy.Series[number].ToString("D"));
    }

    /// <summary>A place in a series.</summary>
    internal sealed class Sequence(int number) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(CultureInfo.InvariantCulture, $"{copy.Sequences[number]}");
    }

    /// <summary>A number that a series gave.</summary>
    internal sealed class Number(int number) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy)
        {
            StoryNumber given = copy.Template.Numbers[number];
            given.Write(text, copy.Day(given.Day), copy.Sequences[number]);
        }
    }

    /// <summary>A date, with or without a time of the day in UTC behind it.</summary>
    internal sealed class Date(int day, string format) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(copy.Day(day).ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>An instant in UTC.</summary>
    internal sealed class Instant(int day, long ticks, string format) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(copy.Instant(day, ticks).ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>A due day, reckoned for the copy.</summary>
    internal sealed class Due(int moment, string field) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy)
        {
            DateOnly? day = StoryCell.Due.Of(copy, moment, field);
            text.Append(day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        }
    }

    /// <summary>Whether due days rely on a year whose holidays are not published, where an act has changed that.</summary>
    /// <param name="before">The moment of the case before the act; null when its clock had not been reckoned.</param>
    /// <param name="now">The moment after it.</param>
    /// <param name="isAfter">Whether the image after the act is written.</param>
    /// <param name="isAlways">Whether it stands there unchanged as well: the image of a new case.</param>
    /// <param name="lead">What stands in front of the value.</param>
    /// <param name="trail">What stands behind it.</param>
    internal sealed class Mark(int? before, int now, bool isAfter, bool isAlways, string lead, string trail) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy)
        {
            bool was = before is { } earlier && copy.At(earlier).Unarranged, becomes = copy.At(now).Unarranged;
            if (isAlways || was != becomes)
            {
                text.Append(lead).Append((isAfter ? becomes : was) ? "true" : "false").Append(trail);
            }
        }
    }

    /// <summary>Something that belongs to the project, its owner or the agent.</summary>
    internal sealed class Own(Func<StoryIdentity, string> of) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(of(copy.Identity));
    }

    /// <summary>A code that was drawn.</summary>
    internal sealed class Drawn(int token, string alphabet, int length) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy) => text.Append(copy.Code(token, alphabet, length));
    }

    /// <summary>A piece in JSON in which only ASCII stands unescaped.</summary>
    internal sealed class Escaped(StoryPiece piece) : StoryPiece
    {
        public override void Write(StringBuilder text, StoryCopy copy)
        {
            StringBuilder plain = new();
            piece.Write(plain, copy);
            text.Append(JsonEncodedText.Encode(plain.ToString()).Value);
        }
    }
}
