namespace ApprovalOffice.App.Features.Projects;

/// <summary>Matters for which the project page has a button of their own; the others are applied for with their stage.</summary>
internal static class DirectMatters
{
    /// <summary>Their codes.</summary>
    public static readonly IReadOnlySet<string> Codes = new HashSet<string>(StringComparer.Ordinal) { "SX-2-002" };
}
