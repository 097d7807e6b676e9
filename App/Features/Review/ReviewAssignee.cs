namespace ApprovalOffice.App.Features.Review;

/// <summary>A reviewer of the organ.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="InHand">How many open cases they handle.</param>
public sealed record ReviewAssignee(Guid Id, string Name, int InHand)
{
    /// <summary>As it stands in a choice.</summary>
    public string Words => $"{Name}（在办 {InHand} 件）";
}
