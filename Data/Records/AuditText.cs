using System.Text;

namespace ApprovalOffice.Data.Records;

/// <summary>Makes any text storable: the trail must never be the reason why a step fails.</summary>
internal static class AuditText
{
    /// <summary>The text without NUL and half characters, cut to the column's length between characters.</summary>
    public static string Fit(string text, int length)
    {
        StringBuilder clean = new(Math.Min(text.Length, length));
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > length)
            {
                break;
            }

            clean.Append(rune.Value == 0 ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return clean.ToString();
    }
}
