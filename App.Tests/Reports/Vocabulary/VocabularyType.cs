namespace ApprovalOffice.Tests.Reports.Vocabulary;

/// <summary>A type of the list.</summary>
/// <param name="Kind">static class, class, interface, enum or struct.</param>
/// <param name="Namespace">QuestPDF….</param>
/// <param name="Name">With its type parameter, if it has one.</param>
/// <param name="Base">Base class; may be empty.</param>
/// <param name="Members">Signatures.</param>
internal sealed record VocabularyType(string Kind, string Namespace, string Name, string Base, List<string> Members)
{
    internal bool IsDelegate => Base == "MulticastDelegate";
}
