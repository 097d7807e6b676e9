namespace ApprovalOffice.Data.Rules;

/// <summary>A rule of the office: a stable code that documents, logs and tests refer to, and the sentence people read.</summary>
/// <param name="Code">Noun and number, e.g. <c>CASE-012</c>; never reused for another meaning.</param>
/// <param name="Sentence">The rule in Chinese, without a final full stop, e.g. «材料未齐，不得受理».</param>
public sealed record Rule(string Code, string Sentence)
{
    /// <summary>Code and sentence as shown to the user.</summary>
    public override string ToString() => $"{Code} {Sentence}";
}
