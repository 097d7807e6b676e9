using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The units of a project that the convener names for avoidance: designer, surveyor, author of a report.</summary>
internal static class NamedUnits
{
    /// <summary>The field in which they are typed.</summary>
    public const string Field = "Avoided";

    /// <summary>Reads a unit a line, name and credit code. EXPERT-014 for a line that is neither, VAL-002 for a code that is none.</summary>
    public static IEnumerable<AvoidedUnit> Read(string typed)
    {
        foreach (string line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int gap = line.LastIndexOfAny([' ', '　', '\t']);
            ExpertRules.UnitUnreadable.Require(gap > 0, Field, line);
            string name = OfficeText.Clean(line[..gap], OfficeText.Name with { Label = "单位名称" }, Field);
            yield return CreditCode.TryParse(line[gap..], out CreditCode code)
                ? new AvoidedUnit(name, code.Value, Avoidance.NamedUnit)
                : throw new RuleBroken(ValueRules.CreditCode, Field, $"{name}：{CreditCode.ProblemOf(line[gap..])}");
        }
    }
}
