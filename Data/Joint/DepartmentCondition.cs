using System.Globalization;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Joint;

/// <summary>
/// One condition of a department's opinion, in parts that can be compared: what, how much, where, by which clause of which standard
/// (rules §4). A value: once said it is never changed; another round says another.
/// </summary>
public sealed record DepartmentCondition
{
    private static readonly TextLimit PlaceLimit = new("部位", 50);
    private static readonly TextLimit TextLimitOf = new("要求", 500, Multiline: true);
    private static readonly TextLimit ClauseLimit = new("依据条文", 200);

    /// <summary>What it is about.</summary>
    public required ConditionTopic Topic { get; init; }

    /// <summary>Where: a side, a level, a building; the whole site when nothing else was said.</summary>
    public required string Place { get; init; }

    /// <summary>How what is built must stand to <see cref="Amount"/>; null where the condition has no measure.</summary>
    public ConditionRelation? Relation { get; init; }

    /// <summary>The measure, in the unit of the topic; null where it has none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The demand in words.</summary>
    public required string Text { get; init; }

    /// <summary>Standard and clause, such as «GB 50016 第7.1.8条»; null where none was named.</summary>
    public string? Clause { get; init; }

    /// <summary>The measure in words, such as «不小于 8 m»; empty where it has none.</summary>
    public string Measure => (Relation, Amount) is ({ } relation, { } amount)
        ? $"{relation.Chinese()} {amount.ToString("0.####", CultureInfo.InvariantCulture)} {Topic.Unit()}".TrimEnd()
        : "";

    /// <summary>Topic, place and measure in one line.</summary>
    public string Heading => string.Join("　", new[] { Topic.Chinese(), Place, Measure }.Where(part => part.Length > 0));

    /// <summary>Checks what was typed and makes the condition.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="field">How the field of a part is called, such as «Condition-2-».</param>
    /// <exception cref="RuleBroken">JOINT-001 to 003 at the field that is wrong, VAL-008 for a text that cannot be kept.</exception>
    public static DepartmentCondition Of(TypedCondition typed, string field)
    {
        ArgumentNullException.ThrowIfNull(typed);
        decimal? amount = null;
        if (!string.IsNullOrWhiteSpace(typed.Amount))
        {
            JointRules.AmountUnreadable.Require(
                decimal.TryParse(OfficeText.Narrow(typed.Amount).Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal read)
                && read is >= 0 and < 100_000_000m && decimal.Round(read, 4) == read,
                $"{field}Amount");
            amount = decimal.Parse(OfficeText.Narrow(typed.Amount).Trim(), CultureInfo.InvariantCulture);
        }

        JointRules.HalfAMeasure.Require(
            typed.Relation is null == amount is null, typed.Relation is null ? $"{field}Relation" : $"{field}Amount");
        JointRules.ConditionEmpty.Require(!string.IsNullOrWhiteSpace(typed.Text), $"{field}Text");
        return new DepartmentCondition
        {
            Topic = typed.Topic,
            Place = OfficeText.CleanOptional(typed.Place, PlaceLimit, $"{field}Place") ?? ConditionTopics.WholeSite,
            Relation = typed.Relation,
            Amount = amount,
            Text = OfficeText.Clean(typed.Text, TextLimitOf, $"{field}Text"),
            Clause = OfficeText.CleanOptional(typed.Clause, ClauseLimit, $"{field}Clause"),
        };
    }
}
