using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Features.People;

/// <summary>重置密码: a new first password, shown once; the holder must change it at the next sign-in.</summary>
public sealed class ResetPassword(PersonOperation operation, FirstPassword passwords, IPasswordHasher<Data.People.Account> hasher)
{
    /// <summary>Gives one.</summary>
    public async Task<Outcome<GivenPassword>> RunAsync(Guid personId, CancellationToken ct)
    {
        string password = passwords.Make();
        string userName = "";
        Outcome outcome = await operation.RunAsync(
            personId,
            null,
            "重置密码",
            work =>
            {
                AccountRules.Closed.Require(work.Account is { IsActive: true });
                userName = work.Account.UserName!;
                work.Account.GiveFirstPassword(hasher.HashPassword(work.Account, password));
                return Task.CompletedTask;
            },
            ct);
        return outcome.IsOk ? Outcome.Ok(new GivenPassword(personId, userName, password), "密码已重置。") : outcome.As<GivenPassword>();
    }
}
