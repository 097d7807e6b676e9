using System.Text.RegularExpressions;

namespace ApprovalOffice.Tests.Reports.Vocabulary;

/// <summary>The committed list of QuestPDF's public members: types with their members, as lines of text.</summary>
internal static partial class VocabularyList
{
    /// <summary>The types in the order of the list.</summary>
    internal static IReadOnlyList<VocabularyType> Types { get; } = Read();

    private static List<VocabularyType> Read()
    {
        using Stream stream = typeof(VocabularyList).Assembly.GetManifestResourceStream("questpdf-api.txt")!;
        using StreamReader reader = new(stream);
        List<VocabularyType> types = [];
        while (reader.ReadLine() is { } line)
        {
            if (Head().Match(line) is { Success: true } head)
            {
                types.Add(new VocabularyType(
                    head.Groups["kind"].Value, head.Groups["space"].Value, head.Groups["name"].Value, head.Groups["base"].Value, []));
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                types[^1].Members.Add(line.Trim());
            }
        }

        return types;
    }

    [GeneratedRegex(@"^(?<kind>static class|class|interface|enum|struct) (?<space>QuestPDF[A-Za-z.]*?)\.(?<name>[A-Za-z0-9_]+(<\w+>)?)( : (?<base>\w+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();
}
