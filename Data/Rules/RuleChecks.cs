using System.Diagnostics.CodeAnalysis;

namespace ApprovalOffice.Data.Rules;

/// <summary>Short ways to say that a rule must hold.</summary>
public static class RuleChecks
{
    /// <summary>Refuses under the rule unless the condition holds.</summary>
    /// <exception cref="RuleBroken">The condition does not hold.</exception>
    public static void Require(this Rule rule, [DoesNotReturnIf(false)] bool holds, string? field = null, string? detail = null)
    {
        if (!holds)
        {
            throw new RuleBroken(rule, field, detail);
        }
    }
}
