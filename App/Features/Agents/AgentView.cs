namespace ApprovalOffice.App.Features.Agents;

/// <summary>The person's absences, and those in whose place the person acts; the newest of each.</summary>
/// <param name="Given">Whom the person has named.</param>
/// <param name="Taken">Who has named the person.</param>
/// <param name="Colleagues">Who can be named.</param>
public sealed record AgentView(IReadOnlyList<AgentRow> Given, IReadOnlyList<AgentRow> Taken, IReadOnlyList<(string Code, string Name)> Colleagues);
