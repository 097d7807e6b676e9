namespace ApprovalOffice.App.UseCases;

/// <summary>Brings a refusal to the field it belongs to.</summary>
internal static class OutcomeFields
{
    /// <summary>The sentence for a field; null when it concerns another or nothing was refused.</summary>
    public static string? At(this Outcome? outcome, string field) =>
        outcome is { IsOk: false } && outcome.Field == field ? outcome.Sentence : null;
}
