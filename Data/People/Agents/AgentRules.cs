using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.People.Agents;

/// <summary>The rules about acting in the place of somebody who is away.</summary>
public static class AgentRules
{
    /// <summary>Nobody acts in their own place.</summary>
    public static readonly Rule Oneself = new("AGENT-001", "代理人不能是本人");

    /// <summary>An absence begins today or later, and lasts a season at most.</summary>
    public static readonly Rule Days = new("AGENT-002", "代理应自今天或者以后开始，一次最长 92 天，更长的请由管理员调整岗位");

    /// <summary>An agent brings the permission along: agency widens nobody's powers, and administrators 三员 have no business role to lend.</summary>
    public static readonly Rule SamePost = new("AGENT-003", "代理人应为本机关在代理期间担任同类岗位的人员");

    /// <summary>One agent at a time.</summary>
    public static readonly Rule NamedAlready = new("AGENT-004", "这段时间已经委托了代理，请先结束原来的代理");

    /// <summary>The agent is there.</summary>
    public static readonly Rule AgentAway = new("AGENT-005", "代理人这段时间已委托他人代理本人，请另选一位");

    /// <summary>Agency is not handed on.</summary>
    public static readonly Rule ActsForOthers = new("AGENT-006", "您这段时间正在代理他人，请先由对方结束该代理，不得转托");

    /// <summary>What is over is not ended again.</summary>
    public static readonly Rule Over = new("AGENT-007", "该代理已经结束");

    /// <summary>The form is filled in.</summary>
    public static readonly Rule FormIncomplete = new("AGENT-008", "填写不完整");
}
