using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases.Review;

/// <summary>
/// 审签链 of an organ, for one matter or for all of them: one to four steps, by default two (承办人 → 科室负责人). The first
/// step is the handler who proposes; the last one's signature is the decision. In a chain of one the handler decides alone: the organ
/// that sets it takes the review and the decision of the matter into one hand.
/// </summary>
public sealed class SigningChain
{
    /// <summary>What holds where an organ has set nothing.</summary>
    public const int DefaultSteps = 2;

    private SigningChain()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organ.</summary>
    public Guid OrganId { get; private set; }

    /// <summary>The matter; null for every matter of the organ that has no chain of its own.</summary>
    public string? MatterCode { get; private set; }

    /// <summary>Number of steps, 1 to 4.</summary>
    public int Steps { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>Changes the number of steps; proposals under way keep theirs.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-040 when the number of steps is not 1 to 4.</exception>
    public void Change(int steps)
    {
        CaseRules.ChainLength.Require(steps is >= 1 and <= 4);
        Steps = steps;
        Version++;
    }

    /// <summary>Sets the chain of an organ.</summary>
    /// <exception cref="Rules.RuleBroken">CASE-040 when the number of steps is not 1 to 4.</exception>
    public static SigningChain Set(Guid id, Guid organId, string? matterCode, int steps)
    {
        CaseRules.ChainLength.Require(steps is >= 1 and <= 4);
        return new() { Id = id, OrganId = organId, MatterCode = matterCode, Steps = steps, Version = 1 };
    }
}
