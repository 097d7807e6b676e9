using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>What the office says about numbers 编号 (rules §9).</summary>
public static class NumberRules
{
    /// <summary>The series has no number left in this period.</summary>
    public static readonly Rule SeriesFull = new("NUM-001", "本期编号已用完，不得再编号");

    /// <summary>A part the pattern needs was not given or has the wrong length.</summary>
    public static readonly Rule PartMissing = new("NUM-002", "编号所需的内容缺失或者位数不符");

    /// <summary>The number is given elsewhere and is typed in.</summary>
    public static readonly Rule GivenElsewhere = new("NUM-003", "该编号由其他系统赋予，应当录入，不得自动编号");

    /// <summary>A typed number does not look as the rule says.</summary>
    public static readonly Rule Malformed = new("NUM-004", "编号格式与编号规则不符");
}
