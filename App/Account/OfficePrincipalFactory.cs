using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Account;

/// <summary>
/// Writes into the cookie who the person is and what the roles held today allow. A change of roles changes the
/// account's security stamp, so that the next look at the cookie ends it.
/// </summary>
internal sealed class OfficePrincipalFactory(
    UserManager<Data.People.Account> accounts,
    IOptions<IdentityOptions> options,
    IDbContextFactory<OfficeDbContext> database,
    OfficeTime time,
    TimeProvider clock) : UserClaimsPrincipalFactory<Data.People.Account>(accounts, options)
{
    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Data.People.Account user)
    {
        ClaimsIdentity identity = await base.GenerateClaimsAsync(user);
        await using OfficeDbContext context = await database.CreateDbContextAsync();
        Person person = await context.Set<Person>().AsNoTracking().SingleAsync(candidate => candidate.Id == user.PersonId);

        foreach (Claim accountName in identity.FindAll(identity.NameClaimType).ToArray())
        {
            identity.RemoveClaim(accountName);
        }

        identity.AddClaim(new Claim(identity.NameClaimType, person.Name));
        identity.AddClaim(new Claim(OfficeClaims.Person, person.Id.ToString()));
        identity.AddClaim(new Claim(OfficeClaims.Session, Guid.CreateVersion7(clock.GetUtcNow()).ToString("N")));
        if (person.OrganId is { } organId)
        {
            string name = await context.Set<Organ>().AsNoTracking().Where(organ => organ.Id == organId).Select(organ => organ.ShortName).SingleAsync();
            identity.AddClaim(new Claim(OfficeClaims.Organ, organId.ToString()));
            identity.AddClaim(new Claim(OfficeClaims.OrganName, name));
        }

        if (person.SectionId is { } sectionId)
        {
            identity.AddClaim(new Claim(OfficeClaims.Section, sectionId.ToString()));
        }

        if (user.MustChangePassword)
        {
            // Whoever gave the password knows it: nothing can be done with it but choosing another.
            identity.AddClaim(new Claim(OfficeClaims.FirstPassword, "1"));
            return identity;
        }

        RoleAssignment[] held = [.. person.Assignments.Where(assignment => assignment.IsHeldOn(time.Today))];
        identity.AddClaims(held.Select(assignment => assignment.Role).Distinct().Select(role => new Claim(OfficeClaims.Role, role.ToString())));
        identity.AddClaims(held.Select(assignment => assignment.RegionCode.Value).Distinct().Select(region => new Claim(OfficeClaims.Region, region)));
        identity.AddClaims(held.SelectMany(assignment => RolePermissions.Of(assignment.Role)).Distinct().Select(permission => new Claim(OfficeClaims.Permission, permission)));
        if (held.Where(assignment => assignment.OrganId == person.OrganId).Max(assignment => assignment.SigningLevel) is { } level)
        {
            identity.AddClaim(new Claim(OfficeClaims.SigningLevel, level.ToString()));
        }

        return identity;
    }
}
