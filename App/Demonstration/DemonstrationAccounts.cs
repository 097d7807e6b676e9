using System.Security.Claims;
using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Demonstration;

/// <summary>Brings the invented people, their accounts and the applicant they act for into an empty office.</summary>
internal sealed class DemonstrationAccounts(
    IDbContextFactory<OfficeDbContext> database,
    UserManager<Data.People.Account> accounts,
    OfficeTime time,
    TimeProvider clock)
{
    private static readonly RegionCode City = RegionCode.Parse("990100");

    /// <summary>Whether an account of the demonstration is in the database.</summary>
    public async Task<bool> ExistAsync(CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        return await context.UserClaims.AnyAsync(claim => claim.ClaimType == DemonstrationPeople.Mark, cancellationToken);
    }

    /// <summary>Makes those that are missing; a second run changes nothing.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (DemonstrationPerson invented in DemonstrationPeople.All)
        {
            if (await accounts.FindByNameAsync(invented.UserName) is null)
            {
                await MakeAsync(invented, cancellationToken);
            }
        }
    }

    private async Task MakeAsync(DemonstrationPerson invented, CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        Person person = await PersonAsync(context, invented, cancellationToken);
        person.Assign(new RoleGrant(invented.Role, person.OrganId, City, time.Today), clock);
        context.Add(person);
        if (invented.Role == Role.Applicant)
        {
            context.Add(Company(person));
        }

        await context.SaveChangesAsync(cancellationToken);

        Data.People.Account account = new()
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            UserName = invented.UserName,
            PersonId = person.Id,
            LockoutEnabled = true,
        };
        Require(await accounts.CreateAsync(account, DemonstrationPeople.Password), invented);
        Require(await accounts.AddClaimAsync(account, new Claim(DemonstrationPeople.Mark, "1")), invented);
    }

    private async Task<Person> PersonAsync(OfficeDbContext context, DemonstrationPerson invented, CancellationToken cancellationToken)
    {
        if (invented.Department is not { } department)
        {
            return Person.Outside(invented.Name, phone: null, residentId: null, clock);
        }

        Organ organ = await context.Set<Organ>()
            .Include(candidate => candidate.Sections)
            .SingleAsync(candidate => candidate.DepartmentCode == department && candidate.RegionCode == City, cancellationToken);
        Section[] sections = [.. organ.Sections.OrderBy(section => section.Code, StringComparer.Ordinal)];
        return Person.Official(invented.Name, organ, sections[invented.Section], phone: null, clock);
    }

    // The developer of the riverside housing estate among the realistic projects.
    private Applicant Company(Person agent)
    {
        Applicant company = Applicant.LegalPerson(
            CreditCode.Parse("91990105MA7F14819N"),
            new ApplicantParticulars
            {
                Name = "示范临江置业有限公司",
                Representative = "韩永昌",
                ContactName = agent.Name,
                ContactPhone = PhoneNumber.Parse("0000-8200088"),
                Address = "临江县滨河路东、文昌街北",
            },
            clock);
        company.Authorise(agent, ApplicantCapacity.Agent, Period.Of(time.Today, time.Today.AddYears(2)), clock);
        return company;
    }

    private static void Require(IdentityResult result, DemonstrationPerson invented)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"{invented.UserName}: {string.Join(' ', result.Errors.Select(error => error.Description))}");
        }
    }
}
