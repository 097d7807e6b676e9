using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.People;

public sealed class SeparationOfAdministratorsTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 9, 24, 1, 0, 0, TimeSpan.Zero));
    private static readonly RegionCode City = RegionCode.Parse("990100");
    private static readonly DateOnly Day = new(2026, 9, 24);
    private static readonly Guid Organ = Guid.CreateVersion7(Clock.GetUtcNow());

    public static TheoryData<Role, Role> Pairs()
    {
        var pairs = new TheoryData<Role, Role>();
        foreach (var one in Enum.GetValues<Role>())
        {
            foreach (var other in Enum.GetValues<Role>().Where(r => r != one))
            {
                pairs.Add(one, other);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Assign_OfTwoRoles_FollowsTheSeparation(Role first, Role second)
    {
        var person = Somebody();
        person.Assign(Grant(first), Clock);
        if (first.IsAdministrator() && second.IsAdministrator())
        {
            AssertRefused("ROLE-001", () => person.Assign(Grant(second), Clock));
        }
        else if (first.IsAdministrator() || second.IsAdministrator())
        {
            AssertRefused("ROLE-002", () => person.Assign(Grant(second), Clock));
        }
        else
        {
            person.Assign(Grant(second), Clock);
            person.Holds(second, Day).ShouldBeTrue();
        }
    }

    [Fact]
    public void Assign_AfterTheOtherRoleEnded_IsAllowed()
    {
        var person = Somebody();
        var reviewer = person.Assign(Grant(Role.Reviewer), Clock);
        person.End(reviewer, Day.AddDays(9));
        AssertRefused("ROLE-002", () => person.Assign(Grant(Role.AuditAdministrator) with { From = Day.AddDays(9) }, Clock));
        person.Assign(Grant(Role.AuditAdministrator) with { From = Day.AddDays(10) }, Clock);
        person.Holds(Role.Reviewer, Day.AddDays(10)).ShouldBeFalse();
        person.Holds(Role.AuditAdministrator, Day.AddDays(10)).ShouldBeTrue();
    }

    [Fact]
    public void Assign_BeforeAFutureRoleBegins_IsJudgedByTheWholeGrant()
    {
        var person = Somebody();
        person.Assign(Grant(Role.SystemAdministrator) with { From = Day.AddDays(30) }, Clock);
        AssertRefused("ROLE-002", () => person.Assign(Grant(Role.Reviewer), Clock));
        person.Assign(Grant(Role.Reviewer) with { To = Day.AddDays(29) }, Clock);
    }

    [Fact]
    public void Assign_Twice_IsRefused()
    {
        var person = Somebody();
        person.Assign(Grant(Role.Reviewer), Clock);
        AssertRefused("ROLE-003", () => person.Assign(Grant(Role.Reviewer), Clock));
        person.Assign(Grant(Role.Reviewer) with { RegionCode = RegionCode.Parse("990102") }, Clock);
    }

    [Fact]
    public void Assign_WithOrWithoutOrgan_FollowsTheRole()
    {
        AssertRefused("ROLE-004", () => Somebody().Assign(Grant(Role.Reviewer) with { OrganId = null }, Clock));
        AssertRefused("ROLE-005", () => Somebody().Assign(Grant(Role.Applicant) with { OrganId = Organ }, Clock));
        AssertRefused("VAL-007", () => Somebody().Assign(Grant(Role.Reviewer) with { To = Day.AddDays(-1) }, Clock));
    }

    [Fact]
    public void EveryRole_HasAChineseNameOfItsOwn() =>
        Enum.GetValues<Role>().Select(r => r.Chinese()).ShouldBeUnique();

    private static Person Somebody() => Person.Outside("张某某", null, null, Clock);

    private static RoleGrant Grant(Role role) => new(role, role.ActsForOrgan() ? Organ : null, City, Day);
}
