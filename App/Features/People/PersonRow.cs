namespace ApprovalOffice.App.Features.People;

/// <summary>A line of the list of people.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">The name.</param>
/// <param name="UserName">The account's name; empty without one.</param>
/// <param name="Organ">Organ and section; empty for outsiders.</param>
/// <param name="Roles">The roles held today, in words.</param>
/// <param name="State">How the account stands.</param>
public sealed record PersonRow(Guid Id, string Name, string UserName, string Organ, IReadOnlyList<string> Roles, AccountState State);
