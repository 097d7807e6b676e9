using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.Tests.Reports.Vocabulary;

/// <summary>C# source of a library that has QuestPDF's names and signatures and does nothing.</summary>
internal static partial class VocabularyStub
{
    // What the list does not say: which interfaces the classes carry, and the constraints of generic members.
    private static readonly Dictionary<string, string> Interfaces = new(StringComparer.Ordinal)
    {
        ["Document"] = "IDocument", ["MergedDocument"] = "IDocument", ["Image"] = "System.IDisposable", ["SvgImage"] = "System.IDisposable",
        ["IContainer"] = "IElement", ["IDynamicElement"] = "IElement",
    };

    internal static string Source()
    {
        StringBuilder source = new();
        source.AppendLine("#pragma warning disable");
        source.AppendLine("using System; using System.Collections.Generic; using System.IO; using System.Numerics;");
        source.AppendLine("using QuestPDF; using QuestPDF.Fluent; using QuestPDF.Infrastructure; using QuestPDF.Helpers; using QuestPDF.Drawing; using QuestPDF.Elements; using QuestPDF.Elements.Table;");
        source.AppendLine("namespace QuestPDF.Elements.Table { public interface ITableCellContainer : IContainer { } }");
        foreach (IGrouping<string, VocabularyType> space in VocabularyList.Types.GroupBy(type => type.Namespace))
        {
            source.AppendLine($"namespace {space.Key} {{");
            foreach (VocabularyType type in space.Where(type => !IsPalette(type)))
            {
                Write(source, type);
            }

            source.AppendLine("}");
        }

        return source.ToString();
    }

    // The palettes are nested in Colors; no document uses them.
    private static bool IsPalette(VocabularyType type) => type.Name == "Colors" || type.Members.Contains("static Color Lighten5");

    private static void Write(StringBuilder source, VocabularyType type)
    {
        if (type.IsDelegate)
        {
            source.AppendLine($"public delegate {type.Members.Single(m => m.Contains("Invoke(", StringComparison.Ordinal)).Replace("Invoke", type.Name, StringComparison.Ordinal)};");
            return;
        }

        if (type.Kind == "enum")
        {
            source.AppendLine($"public enum {type.Name} {{ {string.Join(' ', type.Members)} }}");
            return;
        }

        string[] bases = [.. new[] { type.Base, Interfaces.GetValueOrDefault(type.Name) ?? "" }.Where(b => b.Length > 0)];
        source.AppendLine($"public {type.Kind} {type.Name}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")} {{");
        foreach (string member in type.Members)
        {
            source.AppendLine("  " + Member(type, Literal().Replace(member, m => m.Value.ToLowerInvariant())));
        }

        source.AppendLine("}");
    }

    private static string Member(VocabularyType type, string member)
    {
        string access = type.Kind == "interface" ? "" : "public ";
        string fixedly = type.Kind == "static class" && !member.StartsWith("static ", StringComparison.Ordinal) ? "static " : "";
        if (member.StartsWith("new(", StringComparison.Ordinal))
        {
            return $"public {type.Name}{member[3..]} {{ }}";
        }

        if (member.Contains('{', StringComparison.Ordinal))
        {
            return type.Kind == "interface" ? member : $"{access}{fixedly}{member[..member.IndexOf('{', StringComparison.Ordinal)]}{{ get => throw null; set => throw null; }}";
        }

        if (!member.Contains('(', StringComparison.Ordinal))
        {
            return $"{access}{fixedly}{member};";
        }

        return $"{access}{fixedly}{member}{Constraint(type, member)}{(type.Kind == "interface" ? ";" : " => throw null;")}";
    }

    private static string Constraint(VocabularyType type, string member) => (type.Name, member) switch
    {
        ("TextSpanDescriptorExtensions", _) when member.Contains("<T>", StringComparison.Ordinal) => " where T : TextSpanDescriptor",
        ("ComponentExtensions", _) when member.Contains("T component", StringComparison.Ordinal) => " where T : IComponent",
        ("ComponentExtensions", _) => " where T : IComponent, new()",
        ("DynamicComponentExtensions", _) when member.Contains("<TState>", StringComparison.Ordinal) => " where TState : struct",
        _ => "",
    };

    [GeneratedRegex(@"\b(True|False)\b")]
    private static partial Regex Literal();
}
