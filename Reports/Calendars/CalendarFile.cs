using System.Globalization;
using System.Text;

namespace ApprovalOffice.Reports.Calendars;

/// <summary>An .ics file (RFC 5545) that any calendar takes in.</summary>
public static class CalendarFile
{
    // Octets a line without its break (RFC 5545 §3.1).
    private const int LongestLine = 75;

    /// <summary>The file of one entry, UTF-8.</summary>
    public static byte[] Of(CalendarEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        StringBuilder file = new();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//ApprovalOffice//Joint review meetings//ZH");
        Line(file, "METHOD:PUBLISH");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Escaped(entry.Key)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"));
        Line(file, $"DTSTAMP:{Instant(entry.MadeAt)}");
        Line(file, $"DTSTART:{Instant(entry.StartsAt)}");
        Line(file, $"DTEND:{Instant(entry.EndsAt)}");
        Line(file, $"SUMMARY:{Escaped(entry.Subject)}");
        if (entry.Place.Length > 0)
        {
            Line(file, $"LOCATION:{Escaped(entry.Place)}");
        }

        if (entry.Text.Length > 0)
        {
            Line(file, $"DESCRIPTION:{Escaped(entry.Text)}");
        }

        Line(file, $"URL:{entry.Address}");
        Line(file, $"STATUS:{(entry.IsCancelled ? "CANCELLED" : "CONFIRMED")}");
        if (!entry.IsCancelled)
        {
            Line(file, "BEGIN:VALARM");
            Line(file, "ACTION:DISPLAY");
            Line(file, $"DESCRIPTION:{Escaped(entry.Subject)}");
            Line(file, "TRIGGER:-PT1H");
            Line(file, "END:VALARM");
        }

        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A long line goes on behind a blank; a character is never parted.
    private static void Line(StringBuilder file, string text)
    {
        int used = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                used = 1;
            }

            file.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
