using System.Globalization;
using System.Text;

namespace ApprovalOffice.Data.Records;

/// <summary>A set of row ids in short: <c>1-40,42,44-50</c>.</summary>
internal static class RowRanges
{
    /// <summary>Writes ascending ids.</summary>
    public static string Write(IEnumerable<long> ascending)
    {
        StringBuilder text = new();
        long first = 0, last = 0;
        bool open = false;
        foreach (long id in ascending)
        {
            if (open && id == last + 1)
            {
                last = id;
                continue;
            }

            Close(text, open, first, last);
            (first, last, open) = (id, id, true);
        }

        Close(text, open, first, last);
        return text.ToString();
    }

    /// <summary>Reads them back, ascending.</summary>
    public static IEnumerable<long> Read(string text)
    {
        foreach (string range in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ends = range.Split('-');
            long last = long.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (long id = long.Parse(ends[0], CultureInfo.InvariantCulture); id <= last; id++)
            {
                yield return id;
            }
        }
    }

    private static void Close(StringBuilder text, bool open, long first, long last)
    {
        if (!open)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append(',');
        }

        text.Append(CultureInfo.InvariantCulture, $"{first}");
        if (last > first)
        {
            text.Append(CultureInfo.InvariantCulture, $"-{last}");
        }
    }
}
