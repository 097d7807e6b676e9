using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.People;

/// <summary>登记人员: the person, the account with a first password, and the first role, all or nothing.</summary>
public sealed class CreatePerson(
    IDbContextFactory<OfficeDbContext> contexts,
    CurrentPerson me,
    OfficeReference reference,
    FirstPassword passwords,
    IPasswordHasher<Data.People.Account> hasher,
    ILookupNormalizer normalizer,
    IChangeFeed feed,
    TimeProvider clock)
{
    /// <summary>Registers somebody and gives the first password, which is shown this once.</summary>
    public Task<Outcome<GivenPassword>> RunAsync(PersonForm form, CancellationToken ct) => me.May(Permissions.KeepAccounts)
        ? Attempt.RunAsync(() => CreateAsync(form, ct))
        : Task.FromResult(Outcome.Forbidden().As<GivenPassword>());

    private async Task<Outcome<GivenPassword>> CreateAsync(PersonForm form, CancellationToken ct)
    {
        OrganDirectory organs = await reference.OrgansAsync(ct);
        Person person = Read(form, organs, clock);
        string userName = form.UserName.Trim();
        Data.People.Account account = Data.People.Account.Open(person, userName, normalizer.NormalizeName(userName), clock);
        string password = passwords.Make();
        account.GiveFirstPassword(hasher.HashPassword(account, password));

        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await RequireFreeAsync(db, account, ct);
        db.Describe("登记人员");
        db.Add(person);
        db.Add(account);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody was first with the same name; otherwise it is a fault.
            await RequireFreeAsync(db, account, ct);
            throw;
        }

        await feed.PublishAsync(new ChangeSignal(PersonOperation.Signal, person.Id), CancellationToken.None);
        return Outcome.Ok(new GivenPassword(person.Id, userName, password), "人员已登记。");
    }

    /// <summary>The person that was typed, with the first role. Throws <see cref="RuleBroken"/> at the field concerned.</summary>
    internal static Person Read(PersonForm form, OrganDirectory organs, TimeProvider clock)
    {
        PhoneNumber? phone = string.IsNullOrWhiteSpace(form.Phone) ? null : PhoneNumber.TryParse(form.Phone, out PhoneNumber typed)
            ? typed
            : throw new RuleBroken(PersonRules.FormIncomplete, nameof(PersonForm.Phone), PhoneNumber.ProblemOf(form.Phone));
        Organ? organ = OrganWords.Find(organs, form.Organ);
        Section? section = organ?.Sections.FirstOrDefault(s => s.Id.ToString() == form.Section);
        PersonRules.FormIncomplete.Require(organ is null || section is not null, nameof(PersonForm.Section), "请选择科室");
        Person person = organ is null ? Person.Outside(form.Name, phone, residentId: null, clock) : Person.Official(form.Name, organ, section!, phone, clock);
        person.Assign(RoleReading.Read(form.Role, organ, organs, clock.Today()), clock);
        return person;
    }

    private static async Task RequireFreeAsync(OfficeDbContext db, Data.People.Account account, CancellationToken ct) =>
        AccountRules.NameTaken.Require(
            !await db.Users.AsNoTracking().AnyAsync(a => a.NormalizedUserName == account.NormalizedUserName, ct), nameof(PersonForm.UserName));
}
