using System.Text;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>
/// Where a line may end: between any two Chinese characters, except as 避头尾 forbids (GB/T 15834-2011 §5.1), never inside a Western
/// word or number, never inside —— or ……, and after a space.
/// </summary>
internal static class LineBreaking
{
    internal static bool CanBreakBetween(Rune before, Rune after)
    {
        if (CharacterClass.IsSpace(after))
        {
            return false;
        }

        if (CharacterClass.IsSpace(before))
        {
            return true;
        }

        if (CharacterClass.MayNotStartLine(after) || CharacterClass.MayNotEndLine(before))
        {
            return false;
        }

        return !(CharacterClass.IsWordPart(before) && CharacterClass.IsWordPart(after));
    }

    /// <summary>True where justified text may be pulled apart: everywhere but inside Western words and numbers and dashes.</summary>
    internal static bool CanStretchBetween(Rune before, Rune after)
    {
        if (before == after && before.Value is '—' or '…')
        {
            return false;
        }

        return !(CharacterClass.IsWordPart(before) && CharacterClass.IsWordPart(after));
    }
}
