using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.Data.People;

/// <summary>A person's means of signing in.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person who signs in with it.</summary>
    public Guid PersonId { get; set; }
}
