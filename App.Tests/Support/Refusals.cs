using ApprovalOffice.Data.Rules;
using Shouldly;

namespace ApprovalOffice.Tests.Support;

/// <summary>Assertions in the office's words.</summary>
internal static class Refusals
{
    /// <summary>The act is refused under the given rule.</summary>
    public static RuleBroken AssertRefused(this Action act, string code)
    {
        RuleBroken broken = Should.Throw<RuleBroken>(act);
        broken.Rule.Code.ShouldBe(code, broken.Message);
        return broken;
    }

    /// <summary>The act is refused under the given rule.</summary>
    public static RuleBroken AssertRefused(string code, Action act) => act.AssertRefused(code);
}
