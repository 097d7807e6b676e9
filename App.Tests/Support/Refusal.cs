using ApprovalOffice.Data.Rules;
using Xunit;

namespace ApprovalOffice.Tests.Support;

/// <summary>Assertions in the office's words.</summary>
internal static class Refusal
{
    /// <summary>The act is refused under the rule of this code; the refusal is given back for a closer look.</summary>
    public static RuleBroken AssertRefused(string code, Action act)
    {
        var broken = Assert.Throws<RuleBroken>(act);
        Assert.Equal(code, broken.Rule.Code);
        return broken;
    }
}
