namespace ApprovalOffice.Data.Bulk;

/// <summary>What makes one project of a story another one than the next.</summary>
/// <param name="ProjectCode">Its code.</param>
/// <param name="ProjectName">Its name; it must not stand in any other text of the story.</param>
/// <param name="OwnerName">Its owner.</param>
/// <param name="OwnerCode">The owner's credit code.</param>
/// <param name="Address">Its site.</param>
/// <param name="AgentId">The person who acts for the owner.</param>
/// <param name="AgentName">That person's name.</param>
public sealed record StoryIdentity(string ProjectCode, string ProjectName, string OwnerName, string OwnerCode, string Address, Guid AgentId, string AgentName);
