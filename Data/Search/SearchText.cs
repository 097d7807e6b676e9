using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Search;

/// <summary>
/// Names as they are searched for: the same on every engine, because it is done here. Letters are small and narrow, spaces and marks are
/// left out; every two neighbouring characters are one gram. Initials are capital letters, so that they never meet the letters of a name.
/// </summary>
public static class SearchText
{
    /// <summary>Fewer characters would find nearly everything.</summary>
    public const int FewestCharacters = 2;

    /// <summary>The text without what nobody searches for.</summary>
    public static string Plain(string? text) =>
        string.Concat(OfficeText.Narrow(text ?? "").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>The grams of a plain text or of initials, each once.</summary>
    public static IReadOnlyCollection<int> GramsOf(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        HashSet<int> grams = [];
        for (int i = 0; i + 1 < plain.Length; i++)
        {
            grams.Add((plain[i] << 16) | plain[i + 1]);
        }

        return grams;
    }

    /// <summary>All grams under which a name is found: of itself and of its initials.</summary>
    public static IReadOnlyCollection<int> GramsOfName(string name) => [.. GramsOf(Plain(name)).Union(GramsOf(Pinyin.InitialsOf(name)))];

    /// <summary>Whether what was typed may be meant as initials.</summary>
    public static bool MayBeInitials(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return plain.Length >= FewestCharacters && plain.All(char.IsAsciiLetter);
    }
}
