namespace ApprovalOffice.App.Shell.Parts;

/// <summary>How much a field takes in.</summary>
public static class FieldLength
{
    /// <summary>
    /// Characters, far beyond every limit of the office: too much is said in a sentence and not cut off behind the
    /// person's back; only what no message to the server could carry stays out.
    /// </summary>
    public const int Longest = 20_000;
}
