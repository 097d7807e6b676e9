using System.Numerics;
using System.Text;

namespace ApprovalOffice.Reports.Fonts;

/// <summary>The characters that a document asks of one font: one bit each, in trays that are made when something is put in.</summary>
internal sealed class CharacterSet
{
    private const int TrayBits = 12;
    private const int WordsOfTray = (1 << TrayBits) / 64;

    private readonly ulong[]?[] _trays = new ulong[0x110000 >> TrayBits][];

    /// <summary>In the order of code points.</summary>
    internal IEnumerable<Rune> InOrder
    {
        get
        {
            for (var tray = 0; tray < _trays.Length; tray++)
            {
                for (var word = 0; _trays[tray] is { } words && word < WordsOfTray; word++)
                {
                    for (var left = words[word]; left != 0; left &= left - 1)
                    {
                        yield return new Rune((tray << TrayBits) + (word * 64) + BitOperations.TrailingZeroCount(left));
                    }
                }
            }
        }
    }

    internal void Add(ReadOnlySpan<Rune> characters)
    {
        foreach (var character in characters)
        {
            var words = _trays[character.Value >> TrayBits] ??= new ulong[WordsOfTray];
            words[(character.Value & ((1 << TrayBits) - 1)) >> 6] |= 1ul << (character.Value & 63);
        }
    }

    internal void Add(CharacterSet others)
    {
        for (var tray = 0; tray < _trays.Length; tray++)
        {
            if (others._trays[tray] is { } words)
            {
                var mine = _trays[tray] ??= new ulong[WordsOfTray];
                for (var word = 0; word < WordsOfTray; word++)
                {
                    mine[word] |= words[word];
                }
            }
        }
    }
}
