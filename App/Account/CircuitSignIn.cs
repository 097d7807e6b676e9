using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Persistence;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>
/// Asks again, every minute, whether a circuit's sign-in still holds: the account may have been locked, its password or
/// roles changed, or the person may have left the desk.
/// </summary>
internal sealed class CircuitSignIn(
    ILoggerFactory loggers,
    IServiceScopeFactory scopes,
    SessionActivity activity,
    IOptions<SignInRules> rules,
    IOptions<IdentityOptions> identity) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <inheritdoc />
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    /// <inheritdoc />
    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState state, CancellationToken cancellationToken)
    {
        ClaimsPrincipal person = state.User;
        if (person.FindFirstValue(OfficeClaims.Session) is not { } session
            || activity.IdleFor(session) >= TimeSpan.FromMinutes(rules.Value.IdleMinutes))
        {
            return false;
        }

        try
        {
            return await HoldsAsync(person);
        }
        catch (ObjectDisposedException)
        {
            // The server has stopped under this circuit; the framework ends the asking on this exception only.
            throw new TaskCanceledException(null, null, cancellationToken);
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is not null)
        {
            // Nobody is thrown out, and loses what is typed, because the database is away: nothing can be done without it anyway.
            return true;
        }
    }

    private async Task<bool> HoldsAsync(ClaimsPrincipal person)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        UserManager<Data.People.Account> accounts = scope.ServiceProvider.GetRequiredService<UserManager<Data.People.Account>>();
        Data.People.Account? account = await accounts.GetUserAsync(person);
        return account is not null
            && !await accounts.IsLockedOutAsync(account)
            && person.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) == await accounts.GetSecurityStampAsync(account);
    }
}
