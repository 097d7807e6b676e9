namespace ApprovalOffice.App.Features.Agents;

/// <summary>What is typed to name an agent.</summary>
public sealed class AgentForm
{
    /// <summary>The agent's id.</summary>
    public string AgentId { get; set; } = "";

    /// <summary>First day of the absence.</summary>
    public string From { get; set; } = "";

    /// <summary>Last day of the absence.</summary>
    public string To { get; set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";
}
