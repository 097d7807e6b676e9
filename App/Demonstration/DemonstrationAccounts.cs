using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Demonstration;

/// <summary>Brings the invented people, their accounts and the applicant they act for into an empty office.</summary>
internal sealed class DemonstrationAccounts(
    OfficeDbContext context,
    UserManager<Data.People.Account> accounts,
    OfficeTime time,
    TimeProvider clock)
{
    // As long as the city's past that is told: who acts in it held the office then.
    private const int Years = 3;

    private static readonly RegionCode City = RegionCode.Parse("990100");

    /// <summary>Whether an account of the demonstration is in the database.</summary>
    public Task<bool> ExistAsync(CancellationToken cancellationToken) =>
        context.UserClaims.AnyAsync(claim => claim.ClaimType == DemonstrationPeople.Mark, cancellationToken);

    /// <summary>Makes those that are missing; a second run changes nothing.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        HashSet<string?> there = [.. await context.Users.Select(account => account.UserName).ToListAsync(cancellationToken)];
        List<Organ> organs = await context.Set<Organ>().Include(organ => organ.Sections).ToListAsync(cancellationToken);
        DemonstrationPerson[] missing =
        [
            .. DemonstrationPeople.All.Concat(DemonstrationOfficials.For(organs)).Where(invented => !there.Contains(invented.UserName)),
        ];
        if (missing.Length == 0)
        {
            return;
        }

        // The framework's store saves through this same context: all of them come with one commit.
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        Dictionary<DemonstrationPerson, Person> people = missing.ToDictionary(invented => invented, invented => MakePerson(invented, organs));
        context.AddRange(people.Values);
        context.AddRange(people.Where(made => made.Key.UserName == DemonstrationApplicant.All[0].UserName).Select(made => Company(made.Value)));
        await context.SaveChangesAsync(cancellationToken);

        // One password, one hash: each costs a tenth of a second on purpose.
        string hash = accounts.PasswordHasher.HashPassword(new Data.People.Account(), DemonstrationPeople.Password);
        foreach ((DemonstrationPerson invented, Person person) in people)
        {
            Guid id = Guid.CreateVersion7(clock.GetUtcNow());
            context.Add(MakeAccount(id, invented, person, hash));
            context.UserClaims.Add(new IdentityUserClaim<Guid> { UserId = id, ClaimType = DemonstrationPeople.Mark, ClaimValue = "1" });
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // All at once: the framework's way would save and look each name up by itself, a few hundred times over.
    private Data.People.Account MakeAccount(Guid id, DemonstrationPerson invented, Person person, string hash) => new()
    {
        Id = id,
        UserName = invented.UserName,
        NormalizedUserName = accounts.NormalizeName(invented.UserName),
        PersonId = person.Id,
        LockoutEnabled = true,
        PasswordHash = hash,
        SecurityStamp = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
    };

    private Person MakePerson(DemonstrationPerson invented, List<Organ> organs)
    {
        RegionCode region = invented.District ?? City;
        Person person;
        if (invented.Department is { } department)
        {
            Organ organ = organs.Single(candidate => candidate.DepartmentCode == department && candidate.RegionCode == region);
            Section[] sections = [.. organ.Sections.OrderBy(section => section.Code, StringComparer.Ordinal)];
            person = Person.Official(invented.Name, organ, sections[invented.Section], phone: null, clock);
        }
        else
        {
            person = Person.Outside(invented.Name, phone: null, residentId: null, clock);
        }

        person.Assign(new RoleGrant(invented.Role, person.OrganId, region, time.Today.AddYears(-Years)) { SigningLevel = invented.SigningLevel }, clock);
        return person;
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
        company.Authorise(agent, ApplicantCapacity.Agent, Period.Of(time.Today.AddYears(-1), time.Today.AddYears(1)), clock);
        return company;
    }
}
