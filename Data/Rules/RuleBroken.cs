namespace ApprovalOffice.Data.Rules;

/// <summary>
/// Something illegal was asked of the domain. Use cases turn it into a refusal that the user reads;
/// any other exception is a bug.
/// </summary>
public sealed class RuleBroken : Exception
{
    /// <summary>Refuses under <paramref name="rule"/>.</summary>
    /// <param name="rule">The rule that was broken.</param>
    /// <param name="field">Name of the form field the sentence belongs beside, or null when it concerns the whole.</param>
    /// <param name="detail">What exactly is wrong, in Chinese, added after the rule's sentence.</param>
    public RuleBroken(Rule rule, string? field = null, string? detail = null)
        : base(MessageOf(rule, detail))
    {
        Rule = rule;
        Field = field;
        Detail = detail;
    }

    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; }

    /// <summary>The form field concerned, or null.</summary>
    public string? Field { get; }

    /// <summary>What exactly is wrong, or null when the rule's own sentence says it all.</summary>
    public string? Detail { get; }

    private static string MessageOf(Rule rule, string? detail)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return string.IsNullOrEmpty(detail) ? rule.ToString() : $"{rule}：{detail}";
    }
}
