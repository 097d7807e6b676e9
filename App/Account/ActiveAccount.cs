using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Account;

/// <summary>Lets nobody in with an account that was closed.</summary>
internal sealed class ActiveAccount : IUserConfirmation<Data.People.Account>
{
    /// <inheritdoc />
    public Task<bool> IsConfirmedAsync(UserManager<Data.People.Account> manager, Data.People.Account user) => Task.FromResult(user.IsActive);
}
