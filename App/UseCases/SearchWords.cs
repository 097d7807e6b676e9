using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>Tells what is typed into a search: a number or code, which is looked up as it is, from words, which are searched for in names.</summary>
internal static class SearchWords
{
    /// <summary>The words; null for nothing and for a whole case number, project code or credit code.</summary>
    public static string? Of(string? text) =>
        string.IsNullOrWhiteSpace(text) || CaseNumber.TryParse(text, out _) || ProjectCode.TryParse(text, out _) || CreditCode.TryParse(text, out _) ? null : text;
}
