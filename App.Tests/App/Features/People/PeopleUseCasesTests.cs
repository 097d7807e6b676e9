using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.People;

/// <summary>The security administrator registers people, gives and ends roles, keeps accounts: on both engines.</summary>
public sealed class PeopleUseCasesTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APerson_IsRegistered_WithAnAccountARoleAndATrail(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        PersonForm form = await ClerkFormAsync(floor, "zhao.min");

        Outcome<GivenPassword> given = await CreateAsync(floor, form);

        given.IsOk.ShouldBeTrue(given.Sentence);
        (Account account, Person person) = await floor.WithAsync(async db => (
            await db.Users.SingleAsync(a => a.UserName == "zhao.min"), await db.Set<Person>().SingleAsync(p => p.Id == given.Value.PersonId)));
        account.MustChangePassword.ShouldBeTrue();
        person.Assignments.Single().ShouldSatisfyAllConditions(a => a.Role.ShouldBe(Role.WindowClerk), a => a.OrganId.ShouldBe(person.OrganId));
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<UserManager<Account>>().CheckPasswordAsync(account, given.Value.Password))).ShouldBeTrue();
        List<AuditRecord> trail = await floor.WithAsync(db => db.Set<AuditRecord>().AsNoTracking().Where(r => r.Operation == "登记人员").ToListAsync());
        trail.Select(r => r.EntityType).ShouldBe([nameof(Person), nameof(RoleAssignment), nameof(Account)], ignoreOrder: true);
        trail.ShouldAllBe(r => r.ActorName == "石静怡");
        string.Concat(trail.Select(r => r.After)).ShouldNotContain(account.PasswordHash!);

        // What the password was given for comes only after it was changed.
        (await floor.AsAsync("zhao.min", s => Task.FromResult(s.GetRequiredService<CurrentPerson>().Roles.Count))).ShouldBe(0);

        (await CreateAsync(floor, await ClerkFormAsync(floor, "ZHAO.MIN"))).Rule.ShouldBe(AccountRules.NameTaken);
        (await CreateAsync(floor, await ClerkFormAsync(floor, "赵敏"))).Rule.ShouldBe(AccountRules.Name);
        (await floor.AsAsync("sysadmin", s => s.GetRequiredService<CreatePerson>().RunAsync(form, Ct))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Roles_KeepTheThreeAdministratorsApart_AndTheLastOfEach(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        (Guid clerk, Guid system, Guid security) = (await IdAsync(floor, "clerk"), await IdAsync(floor, "sysadmin"), await IdAsync(floor, "secadmin"));

        (await GrantAsync(floor, clerk, Of(Role.SystemAdministrator))).Rule.ShouldBe(RoleRules.AdministratorInBusiness);
        (await GrantAsync(floor, system, Of(Role.AuditAdministrator))).Rule.ShouldBe(RoleRules.TwoAdministrators);
        (await GrantAsync(floor, security, Of(Role.Reviewer))).Rule.ShouldBe(AccountRules.Oneself);
        (await GrantAsync(floor, clerk, Of(Role.Reviewer, region: "990000"))).Rule.ShouldBe(RoleRules.OutsideOrgan);
        (await GrantAsync(floor, clerk, Of(Role.Reviewer, from: "2026-10-19"))).Rule.ShouldBe(RoleRules.FromPast);
        (await GrantAsync(floor, clerk, Of(Role.Reviewer, region: "990102"))).IsOk.ShouldBeTrue();

        (await EndAsync(floor, system, Role.SystemAdministrator)).Rule.ShouldBe(AccountRules.LastAdministrator);
        (await CloseAsync(floor, system)).Rule.ShouldBe(AccountRules.LastAdministrator);
        PersonForm second = new() { Name = "高远", UserName = "sysadmin2", Role = Of(Role.SystemAdministrator) };
        (await CreateAsync(floor, second)).IsOk.ShouldBeTrue();
        (await EndAsync(floor, system, Role.SystemAdministrator)).IsOk.ShouldBeTrue();
        (await CloseAsync(floor, await IdAsync(floor, "sysadmin2"))).Rule.ShouldBe(AccountRules.LastAdministrator);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AnAccount_IsClosedOpenedUnlockedAndGivenAPassword(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid applicant = await IdAsync(floor, "applicant");
        string stamp = (await AccountAsync(floor, "applicant")).SecurityStamp!;

        (await CloseAsync(floor, applicant)).IsOk.ShouldBeTrue();
        (await AccountAsync(floor, "applicant")).ShouldSatisfyAllConditions(a => a.IsActive.ShouldBeFalse(), a => a.SecurityStamp.ShouldNotBe(stamp));
        (await CanSignInAsync(floor, "applicant")).ShouldBeFalse();
        (await CloseAsync(floor, applicant)).Rule.ShouldBe(AccountRules.Closed);
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<ResetPassword>().RunAsync(applicant, Ct))).Rule.ShouldBe(AccountRules.Closed);
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<ReopenAccount>().RunAsync(applicant, Ct))).IsOk.ShouldBeTrue();
        (await CanSignInAsync(floor, "applicant")).ShouldBeTrue();

        await floor.WithAsync(async db =>
        {
            (await db.Users.SingleAsync(a => a.UserName == "applicant")).LockoutEnd = office.Clock.GetUtcNow().AddHours(1);
            return await db.SaveChangesAsync();
        });
        (await RowAsync(floor, "applicant")).State.ShouldBe(AccountState.Locked);
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<UnlockAccount>().RunAsync(applicant, Ct))).IsOk.ShouldBeTrue();
        (await RowAsync(floor, "applicant")).State.ShouldBe(AccountState.Active);
        Outcome<GivenPassword> given = await floor.AsAsync("secadmin", s => s.GetRequiredService<ResetPassword>().RunAsync(applicant, Ct));
        given.Value.Password.Length.ShouldBeGreaterThanOrEqualTo(10);
        (await RowAsync(floor, "applicant")).State.ShouldBe(AccountState.FirstPassword);
    }

    [Fact]
    public async Task TwoAdministratorsOnOnePerson_TheSecondIsToldWhoWasFirst()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        Guid clerk = await IdAsync(floor, "clerk");
        int seen = (await SheetAsync(floor, clerk)).Version;
        (await GrantAsync(floor, clerk, Of(Role.Reviewer, region: "990100"))).IsOk.ShouldBeTrue();

        Outcome late = await floor.AsAsync("secadmin", s => s.GetRequiredService<GrantRole>().RunAsync(clerk, seen, Of(Role.Leader, region: "990100"), Ct));

        late.Kind.ShouldBe(OutcomeKind.Conflict);
        late.Sentence.ShouldContain("石静怡");
    }

    private static RoleForm Of(Role role, string region = "990100", string from = "2026-10-20") => new() { Role = role.ToString(), Region = region, From = from };

    private static async Task<PersonForm> ClerkFormAsync(CaseFloor floor, string userName)
    {
        Organ window = await floor.WithAsync(db => db.Set<Organ>().Include(o => o.Sections).SingleAsync(o => o.CreditCode == db.Set<Organ>()
            .Where(x => x.DepartmentCode == "ZWZX").OrderBy(x => x.RegionCode).First().CreditCode));
        return new PersonForm
        {
            Name = "赵敏", UserName = userName, Organ = window.Id.ToString(), Section = window.Sections[0].Id.ToString(), Role = Of(Role.WindowClerk),
        };
    }

    private static Task<Outcome<GivenPassword>> CreateAsync(CaseFloor floor, PersonForm form) =>
        floor.AsAsync("secadmin", s => s.GetRequiredService<CreatePerson>().RunAsync(form, Ct));

    private static Task<Guid> IdAsync(CaseFloor floor, string userName) =>
        floor.WithAsync(db => db.Users.Where(a => a.UserName == userName).Select(a => a.PersonId).SingleAsync());

    private static Task<Account> AccountAsync(CaseFloor floor, string userName) => floor.WithAsync(db => db.Users.AsNoTracking().SingleAsync(a => a.UserName == userName));

    private static Task<bool> CanSignInAsync(CaseFloor floor, string userName) => floor.AsAsync("secadmin", async s =>
        await s.GetRequiredService<SignInManager<Account>>().CanSignInAsync(await AccountAsync(floor, userName)));

    private static async Task<PersonDetails> SheetAsync(CaseFloor floor, Guid id) =>
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<PersonReading>().FindAsync(id, Ct)))!;

    private static async Task<PersonRow> RowAsync(CaseFloor floor, string userName) =>
        (await floor.AsAsync("secadmin", s => s.GetRequiredService<PeopleList>().ReadAsync(new PeopleFilter(userName, null, null, null, 1), Ct))).Rows.Single(row => row.UserName == userName);

    private static async Task<Outcome> GrantAsync(CaseFloor floor, Guid id, RoleForm form)
    {
        int version = (await SheetAsync(floor, id)).Version;
        return await floor.AsAsync("secadmin", s => s.GetRequiredService<GrantRole>().RunAsync(id, version, form, Ct));
    }

    private static async Task<Outcome> EndAsync(CaseFloor floor, Guid id, Role role)
    {
        PersonDetails person = await SheetAsync(floor, id);
        return await floor.AsAsync("secadmin", s => s.GetRequiredService<EndRole>()
            .RunAsync(id, person.Version, person.Roles.First(r => r.Role == role).Id, "2026-10-20", Ct));
    }

    private static Task<Outcome> CloseAsync(CaseFloor floor, Guid id) => floor.AsAsync("secadmin", s => s.GetRequiredService<CloseAccount>().RunAsync(id, Ct));
}
