using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window.Parts;

/// <summary>The id of a form field, and what an outcome says of it.</summary>
internal static class FieldOf
{
    /// <summary>The id of the field that a refusal names.</summary>
    public static string Id(string field) => $"field-{field}";

    /// <summary>The sentence that belongs beside a field.</summary>
    public static string? Problem(Outcome? outcome, string field) => outcome is { IsOk: false } && outcome.Field == field ? outcome.Sentence : null;
}
