using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.Tests.App.Features;

/// <summary>Says of an outcome what a test expects of it.</summary>
internal static class Outcomes
{
    /// <summary>Done; the case as it is seen afterwards.</summary>
    public static CaseTarget Done(this Outcome<int> outcome, CaseTarget before)
    {
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
        return before with { SeenVersion = outcome.Value };
    }

    /// <summary>Refused by the rule of this code, at this field.</summary>
    public static void ShouldRefuse(this Outcome outcome, string code, string? field = null)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Refused, outcome.Sentence);
        (outcome.Rule!.Code, outcome.Field).ShouldBe((code, field));
    }
}
