using System.Text;

namespace ApprovalOffice.Reports.Pdf.Typography;

/// <summary>What line breaking wants to know of a character.</summary>
internal static class CharacterClass
{
    // GB/T 15834-2011 §5.1: 句号、逗号、顿号、分号、冒号、问号、叹号 and the closing half of paired marks do not begin a line.
    private const string NotAtStart = "，。、；：？！）》〉】〕』」”’…—～·‥％‰℃々〻ー,.;:?!)]}%°′″-/–";

    // The opening half of paired marks does not end a line.
    private const string NotAtEnd = "（《〈【〔『「“‘([{￥＄$¥№";

    // Full-width closing marks whose right half is empty: at the end of a line it may stand in the margin.
    private const string EmptyRightHalf = "，。、；：）》〉】〕』」";

    // After these a long word without any other place (an address) is broken first.
    private const string WordSeams = "/?&=_-.@:,";

    internal static bool MayNotStartLine(Rune rune) => Holds(NotAtStart, rune);

    internal static bool MayNotEndLine(Rune rune) => Holds(NotAtEnd, rune);

    internal static bool HasEmptyRightHalf(Rune rune) => Holds(EmptyRightHalf, rune);

    internal static bool IsWordSeam(Rune rune) => Holds(WordSeams, rune);

    internal static bool IsSpace(Rune rune) => rune.Value == ' ';

    /// <summary>Letters, digits and signs of Western words and numbers, which are kept whole.</summary>
    internal static bool IsWordPart(Rune rune) =>
        !IsSpace(rune)
        && rune.Value is < 0x1100 or (>= 0x1E00 and < 0x2000)
        && !"·°′″“”‘’".Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool Holds(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
