using System.Security.Cryptography;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.Data.People;

/// <summary>A person's means of signing in.</summary>
/// <remarks>
/// Whatever changes what its holder may do renews the security stamp, by which every sign-in of the account ends within a minute.
/// </remarks>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person who signs in with it.</summary>
    public Guid PersonId { get; set; }

    /// <summary>Whether the password was given by somebody else: until the holder has chosen another, nothing can be done with the account.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Since when it is closed (UTC); null while it may be used.</summary>
    public DateTime? DeactivatedAt { get; private set; }

    /// <summary>Whether it may be used.</summary>
    public bool IsActive => DeactivatedAt is null;

    /// <summary>An account with a first password that its holder must change.</summary>
    /// <param name="person">The holder.</param>
    /// <param name="userName">What is typed to sign in. Throws <see cref="RuleBroken"/> (ACCT-001) for signs that an account name may not have.</param>
    /// <param name="normalizedName">The name as the uniqueness of names is judged by.</param>
    /// <param name="clock">The office's clock.</param>
    public static Account Open(Person person, string userName, string normalizedName, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(clock);
        AccountRules.Name.Require(AccountRules.IsName(userName), nameof(UserName));
        return new Account
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            PersonId = person.Id,
            UserName = userName,
            NormalizedUserName = normalizedName,
            LockoutEnabled = true,
            SecurityStamp = NewStamp(),
            ConcurrencyStamp = NewStamp(),
        };
    }

    /// <summary>Gives a password that the holder must change at the next sign-in; a lock by wrong passwords ends.</summary>
    public void GiveFirstPassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        MustChangePassword = true;
        Unlock();
    }

    /// <summary>Ends a lock by wrong passwords.</summary>
    public void Unlock()
    {
        LockoutEnd = null;
        AccessFailedCount = 0;
        Renew();
    }

    /// <summary>Closes it. Throws <see cref="RuleBroken"/> (ACCT-005) when it is closed already.</summary>
    public void Deactivate(DateTime now)
    {
        AccountRules.Closed.Require(IsActive);
        DeactivatedAt = now;
        Renew();
    }

    /// <summary>Opens it again. Throws <see cref="RuleBroken"/> (ACCT-006) when it is open.</summary>
    public void Reactivate()
    {
        AccountRules.NotClosed.Require(!IsActive);
        DeactivatedAt = null;
        Unlock();
    }

    /// <summary>Ends every sign-in of the account: what its holder may do has changed.</summary>
    public void Renew()
    {
        SecurityStamp = NewStamp();
        ConcurrencyStamp = NewStamp();
    }

    private static string NewStamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}
