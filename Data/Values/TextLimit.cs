namespace ApprovalOffice.Data.Values;

/// <summary>What one text field may hold; the one home of its length for form, domain and column.</summary>
/// <param name="Label">The field's name in Chinese, as the sentence about a problem begins.</param>
/// <param name="MaxElements">Longest text in characters as people count them (text elements; 𠮷 is one).</param>
/// <param name="Required">Whether an empty text is refused.</param>
/// <param name="Multiline">Whether line breaks and tabs are allowed.</param>
public sealed record TextLimit(string Label, int MaxElements, bool Required = true, bool Multiline = false)
{
    /// <summary>
    /// Longest text in UTF-16 code units, which is the column's length: twice the elements, so that a name of
    /// rare characters fits while a pile of combining marks on one letter does not.
    /// </summary>
    public int MaxChars => MaxElements * 2;
}
