using System.Collections.Frozen;
using System.Reflection;

namespace ApprovalOffice.Data.Search;

/// <summary>
/// The pinyin initials of Chinese characters: U+4E00 to U+9FFF by the most customary reading of the Unicode Han database
/// (Unihan 15.0, kMandarin), a point where it has none; and words in which a character is read otherwise.
/// </summary>
public static class Pinyin
{
    private const char First = '\u4E00';

    private static readonly string Letters = Read();

    // 多音字: read otherwise than usual in names of places and of works.
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["重庆"] = "CQ", ["重建"] = "CJ", ["重新"] = "CX", ["厦门"] = "XM", ["长沙"] = "CS", ["长江"] = "CJ", ["长春"] = "CC", ["长安"] = "CA", ["长乐"] = "CL",
        ["长途"] = "CT", ["长廊"] = "CL", ["长城"] = "CC", ["长岛"] = "CD", ["长治"] = "CZ", ["长期"] = "CQ", ["银行"] = "YH", ["行业"] = "HY", ["商行"] = "SH",
        ["音乐"] = "YY", ["乐器"] = "YQ", ["会计"] = "KJ", ["传记"] = "ZJ", ["朝阳"] = "CY", ["朝天"] = "CT", ["调查"] = "DC", ["调度"] = "DD", ["空调"] = "KT",
        ["调蓄"] = "TX", ["调节"] = "TJ", ["调压"] = "TY", ["湖泊"] = "HP", ["梁山泊"] = "LSP", ["盛器"] = "CQ", ["畜牧"] = "XM", ["弹药"] = "DY", ["便宜"] = "PY",
        ["地壳"] = "DQ", ["效率"] = "XL", ["功率"] = "GL", ["降解"] = "JJ", ["投降"] = "TX", ["参差"] = "CC", ["人参"] = "RS", ["星宿"] = "XX",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByText = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int[] Lengths = [.. Words.Keys.Select(w => w.Length).Distinct().OrderDescending()];

    private static readonly FrozenSet<char> Heads = Words.Keys.Select(w => w[0]).ToFrozenSet();

    /// <summary>The initials of a name in capital letters: characters by their reading, letters and digits as they are, everything else left out.</summary>
    public static string InitialsOf(string name)
    {
        string plain = SearchText.Plain(name);
        return string.Create(plain.Length, plain, static (letters, from) =>
        {
            for (int i = 0; i < from.Length;)
            {
                if (WordAt(from.AsSpan(i)) is { } word)
                {
                    word.CopyTo(letters[i..]);
                    i += word.Length;
                }
                else
                {
                    letters[i] = InitialOf(from[i++]);
                }
            }
        });
    }

    private static string? WordAt(ReadOnlySpan<char> rest)
    {
        if (Heads.Contains(rest[0]))
        {
            foreach (int length in Lengths)
            {
                if (length <= rest.Length && ByText.TryGetValue(rest[..length], out string? letters))
                {
                    return letters;
                }
            }
        }

        return null;
    }

    private static char InitialOf(char character) =>
        character >= First && character - First < Letters.Length ? Letters[character - First] : char.ToUpperInvariant(character);

    private static string Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Search/hanzi-initials.txt")
            ?? throw new InvalidOperationException("The initials are missing from the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Trim().ToUpperInvariant();
    }
}
