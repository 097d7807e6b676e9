namespace ApprovalOffice.App.Features.Agents;

/// <summary>One absence.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Version">Its version.</param>
/// <param name="AbsentName">Who is away.</param>
/// <param name="AgentName">Who acts in their place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">Whether it holds, in words.</param>
/// <param name="MayEnd">Whether it can still be ended.</param>
public sealed record AgentRow(Guid Id, int Version, string AbsentName, string AgentName, DateOnly From, DateOnly To, string Reason, string State, bool MayEnd);
