using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.People;

/// <summary>三员: of each kind one stays who can sign in.</summary>
internal static class LastAdministrator
{
    /// <summary>
    /// Throws ACCT-004 unless somebody else holds the role on the day after <paramref name="lastDay"/> as well, with an account that may be used.
    /// The role's rows are locked first: of two who remove each other at once, the second is refused.
    /// </summary>
    public static async Task RequireAnotherAsync(PersonWork work, Role role, DateOnly lastDay, CancellationToken ct)
    {
        if (!role.IsAdministrator())
        {
            return;
        }

        OfficeDbContext db = work.Db;
        Guid me = work.Person.Id;
        DateOnly today = work.Today;
        await db.Set<RoleAssignment>().Where(a => a.Role == role).ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), ct);
        bool another = await db.Set<RoleAssignment>().AnyAsync(
            a => a.Role == role && a.PersonId != me && a.From <= today && (a.To == null || a.To > lastDay)
                && db.Users.Any(u => u.PersonId == a.PersonId && u.DeactivatedAt == null && u.PasswordHash != null),
            ct);
        AccountRules.LastAdministrator.Require(another, detail: role.Chinese());
    }
}
