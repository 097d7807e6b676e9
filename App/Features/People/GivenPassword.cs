namespace ApprovalOffice.App.Features.People;

/// <summary>A first password, shown once to whoever gave it.</summary>
/// <param name="PersonId">Whose account.</param>
/// <param name="UserName">The account's name.</param>
/// <param name="Password">The password in clear; it is kept nowhere.</param>
public sealed record GivenPassword(Guid PersonId, string UserName, string Password);
