namespace ApprovalOffice.App.Features.Agents;

/// <summary>Addresses of the page on which an agent is named.</summary>
public static class AgentUrls
{
    /// <summary>Who acts for the person while away, and for whom the person acts.</summary>
    public const string Page = "/agents";
}
