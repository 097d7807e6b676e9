namespace ApprovalOffice.App.Features.People;

/// <summary>What a person's page can do.</summary>
/// <param name="Change">Name, telephone, section.</param>
/// <param name="Grant">Gives a role.</param>
/// <param name="End">Ends a role.</param>
/// <param name="Close">Closes the account.</param>
/// <param name="Reopen">Opens it again.</param>
/// <param name="Unlock">Ends a lock.</param>
/// <param name="Reset">Gives a first password.</param>
public sealed record PersonActs(
    ChangePerson Change, GrantRole Grant, EndRole End, CloseAccount Close, ReopenAccount Reopen, UnlockAccount Unlock, ResetPassword Reset);
