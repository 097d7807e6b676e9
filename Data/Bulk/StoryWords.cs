using System.Buffers;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Words that stand for something in the texts of a story: names, codes, numbers. Where two begin at one place, the longer one counts.</summary>
internal sealed class StoryWords
{
    private readonly string[] words;
    private readonly SearchValues<string> beginnings;

    public StoryWords(IEnumerable<string> words)
    {
        this.words = [.. words.OrderByDescending(word => word.Length)];
        beginnings = SearchValues.Create(this.words, StringComparison.Ordinal);
    }

    /// <summary>These and a few more.</summary>
    public StoryWords And(IEnumerable<string> more) => new(words.Union(more, StringComparer.Ordinal));

    /// <summary>The first of them in a text from a place on; null when none follows.</summary>
    public (int Start, string Word)? Next(string text, int from)
    {
        int at = text.AsSpan(from).IndexOfAny(beginnings);
        return at < 0 ? null : (from + at, words.First(word => text.AsSpan(from + at).StartsWith(word, StringComparison.Ordinal)));
    }
}
