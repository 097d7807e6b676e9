using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Account;

/// <summary>Makes the three separated administrators of an office that has nobody yet: all three, or none.</summary>
public sealed class MakeFirstAdministrators(
    OfficeDbContext context,
    UserManager<Data.People.Account> accounts,
    FirstRunCode code,
    OfficeTime time,
    TimeProvider clock)
{
    private static readonly Role[] Roles = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <summary>Checks the code and makes them.</summary>
    public Task<Outcome> RunAsync(FirstRunForm form, CancellationToken cancellationToken) => Attempt.RunAsync(async () =>
    {
        if (!code.Matches(form.Code))
        {
            return Outcome.Refused(FirstRunRules.WrongCode, nameof(FirstRunForm.Code));
        }

        if (form.Administrators.Count != Roles.Length
            || form.Administrators.Any(one => string.IsNullOrWhiteSpace(one.Name) || string.IsNullOrWhiteSpace(one.UserName)))
        {
            return Outcome.Refused(FirstRunRules.Incomplete);
        }

        if (form.Administrators.Select(one => one.Name.Trim()).Distinct().Count() != Roles.Length)
        {
            return Outcome.Refused(FirstRunRules.SamePerson);
        }

        // The accounts are saved by the framework's store, which works on this same context: one transaction for all.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Users.AnyAsync(cancellationToken))
        {
            return Outcome.Refused(FirstRunRules.NotEmpty);
        }

        Region root = await context.Set<Region>().OrderBy(region => region.Path).FirstAsync(cancellationToken);
        foreach ((Role role, FirstAdministrator typed) in Roles.Zip(form.Administrators))
        {
            Person person = Person.Outside(typed.Name, phone: null, residentId: null, clock);
            person.Assign(new RoleGrant(role, null, root.Code, time.Today), clock);
            context.Add(person);
            await context.SaveChangesAsync(cancellationToken);
            IdentityResult made = await accounts.CreateAsync(
                new Data.People.Account
                {
                    Id = Guid.CreateVersion7(clock.GetUtcNow()),
                    UserName = typed.UserName.Trim(),
                    PersonId = person.Id,
                    // One hand typed all three: each of them chooses another before doing anything.
                    MustChangePassword = true,
                },
                typed.Password);
            if (!made.Succeeded)
            {
                return Outcome.Refused(
                    FirstRunRules.Account,
                    detail: role.Chinese() + "：" + string.Concat(made.Errors.Select(error => error.Description)));
            }
        }

        await transaction.CommitAsync(cancellationToken);
        code.Close();
        return Outcome.Ok("三员管理员已设立。");
    });
}
