using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.People;

/// <summary>Reads a person's page.</summary>
public sealed class PersonReading(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, OfficeReference reference, TimeProvider clock)
{
    /// <summary>The person; null when there is none.</summary>
    public async Task<PersonDetails?> FindAsync(Guid id, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } person)
        {
            return null;
        }

        Data.People.Account? account = await db.Users.AsNoTracking().FirstOrDefaultAsync(a => a.PersonId == id, ct);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        AccountState state = AccountStateWords.Of(account, clock.GetUtcNow());
        DateOnly today = clock.Today();
        return new PersonDetails
        {
            Id = person.Id,
            Version = person.Version,
            Name = person.Name,
            Phone = person.Phone?.Masked ?? "",
            OrganId = person.OrganId?.ToString() ?? "",
            SectionId = person.SectionId?.ToString() ?? "",
            Organ = OrganWords.Of(organs, person.OrganId, person.SectionId),
            UserName = account?.UserName ?? "",
            State = state,
            StateSince = state == AccountState.Closed ? account!.DeactivatedAt : state == AccountState.Locked ? account!.LockoutEnd?.UtcDateTime : null,
            Roles = [.. person.Assignments.OrderBy(a => a.To < today).ThenByDescending(a => a.From).ThenBy(a => a.Role).Select(a => Line(a, organs, today))],
            IsOneself = id == me.PersonId,
        };
    }

    private static RoleLine Line(RoleAssignment held, OrganDirectory organs, DateOnly today)
    {
        string organ = OrganWords.Of(organs, held.OrganId, null);
        string region = organs.Regions.Contains(held.RegionCode) ? organs.Regions.FullName(held.RegionCode) : held.RegionCode.Value;
        return new RoleLine(
            held.Id, held.Role, held.SigningLevel, organ.Length > 0 ? $"{organ} × {region}" : region, held.From, held.To,
            held.To < today ? "已结束" : held.From > today ? "尚未开始" : "生效中", !(held.To < today));
    }
}
