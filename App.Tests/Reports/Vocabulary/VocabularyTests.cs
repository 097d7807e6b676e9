using System.Reflection;
using ApprovalOffice.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ApprovalOffice.Tests.Reports.Vocabulary;

/// <summary>
/// The documents of the house are written in QuestPDF's words. Here they are compiled against a library that has exactly the members of the
/// committed list and nothing else, so that an office with a licence can switch the engine (-p:PdfEngine=QuestPDF).
/// </summary>
public sealed class VocabularyTests
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly Lazy<CSharpCompilation> Stub = new(() => CSharpCompilation.Create(
        "QuestPDF", [CSharpSyntaxTree.ParseText(VocabularyStub.Source(), Language)], Platform(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

    [Fact]
    public void TheListedMembers_MakeALibrary() => Errors(Stub.Value).ShouldBeEmpty();

    [Fact]
    public void EveryDocument_CompilesAgainstTheListedMembersAlone()
    {
        string reports = Path.Combine(Repository.Root, "Reports");
        string[] sources = [.. Directory.EnumerateFiles(reports, "*.cs", SearchOption.AllDirectories).Where(file => IsDocument(Path.GetRelativePath(reports, file)))];
        sources.Length.ShouldBeGreaterThan(60);

        Errors(Documents([.. sources.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, file))])).ShouldBeEmpty();
    }

    [Fact]
    public void AWordThatQuestPdfDoesNotHave_IsFound() =>
        Errors(Documents([CSharpSyntaxTree.ParseText("internal static class Invented { internal static void Draw(IContainer place) => place.Frame(); }", Language)]))
            .ShouldContain(error => error.Contains("Frame", StringComparison.Ordinal));

    [Fact]
    public void OurEngine_InventsNoPublicWord()
    {
        Dictionary<string, List<string>> listed = VocabularyList.Types
            .GroupBy(type => type.Name.Split('<')[0]).ToDictionary(g => g.Key, g => g.SelectMany(type => type.Members).ToList(), StringComparer.Ordinal);
        List<string> invented = [];
        foreach (Type type in typeof(ApprovalOffice.Reports.Pdf.Fluent.Document).Assembly.GetExportedTypes().Where(IsEngine))
        {
            if (!listed.TryGetValue(type.Name.Split('`')[0], out List<string>? members))
            {
                invented.Add(type.FullName!);
                continue;
            }

            invented.AddRange(Own(type).Where(name => !members.Exists(member => HasName(member, name))).Select(name => $"{type.Name}.{name}"));
        }

        invented.ShouldBeEmpty();
    }

    // Palettes are nested there, and exceptions and tables are not in the list.
    private static bool IsEngine(Type type) =>
        type.Namespace!.StartsWith("ApprovalOffice.Reports.Pdf", StringComparison.Ordinal) && !type.IsNested && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(Exception).IsAssignableFrom(type) && type.Name is not ("Colors" or "ITableCellContainer") && !type.IsEnum;

    private static IEnumerable<string> Own(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not ConstructorInfo && member is not MethodInfo { IsSpecialName: true })
        .Select(member => member.Name.Split('`')[0])
        .Where(name => name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "CompareTo"))
        .Distinct();

    private static bool HasName(string member, string name) =>
        System.Text.RegularExpressions.Regex.IsMatch(member, $@"\b{name}\b", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static bool IsDocument(string file) =>
        !file.StartsWith("Pdf" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && !file.StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && !file.StartsWith("bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static CSharpCompilation Documents(IEnumerable<SyntaxTree> sources) => CSharpCompilation.Create(
        "Documents",
        [
            .. sources,
            CSharpSyntaxTree.ParseText(
                """
                global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;
                global using System.Threading.Tasks; global using QuestPDF.Fluent; global using QuestPDF.Helpers; global using QuestPDF.Infrastructure;
                """,
                Language),
        ],
        [.. Platform(), Stub.Value.ToMetadataReference()],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> Platform() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => !Path.GetFileName(file).StartsWith("ApprovalOffice", StringComparison.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));

    private static List<string> Errors(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Take(30)];
}
