using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Data.Projects;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.People;

public sealed class ApplicantTests
{
    private static readonly DateOnly Day = new(2026, 9, 24);

    [Fact]
    public void Authority_HoldsFromFirstToLastDayOnly()
    {
        var applicant = SampleProject.Owner();
        var agent = Person.Outside("李某某", null, null, SampleProject.Clock);
        applicant.Authorise(agent, ApplicantCapacity.Agent, Period.Of(Day, Day.AddDays(30)), SampleProject.Clock);
        applicant.MayAct(agent.Id, Day.AddDays(-1)).ShouldBeFalse();
        applicant.MayAct(agent.Id, Day).ShouldBeTrue();
        applicant.MayAct(agent.Id, Day.AddDays(30)).ShouldBeTrue();
        AssertRefused("APPL-001", () => applicant.RequireAuthority(agent.Id, Day.AddDays(31)));
    }

    [Fact]
    public void Revoke_EndsAuthorityThatDay()
    {
        var applicant = SampleProject.Owner();
        var agent = Person.Outside("李某某", null, null, SampleProject.Clock);
        var member = applicant.Authorise(agent, ApplicantCapacity.Agent, Period.Of(Day, Day.AddDays(30)), SampleProject.Clock);
        AssertRefused("APPL-002", () => applicant.Authorise(agent, ApplicantCapacity.Agent, Period.Of(Day.AddDays(30), Day.AddDays(60)), SampleProject.Clock));
        applicant.Revoke(member, Day.AddDays(5));
        applicant.MayAct(agent.Id, Day.AddDays(4)).ShouldBeTrue();
        applicant.MayAct(agent.Id, Day.AddDays(5)).ShouldBeFalse();
    }

    [Fact]
    public void Authorise_AnAgentForever_IsRefused() =>
        AssertRefused("APPL-003", () => SampleProject.Owner().Authorise(
            Person.Outside("李某某", null, null, SampleProject.Clock), ApplicantCapacity.Agent, Period.Of(Day, Day.AddYears(3).AddDays(1)), SampleProject.Clock));

    [Fact]
    public void LegalPerson_WithoutRepresentative_IsRefused() =>
        AssertRefused("VAL-008", () => Applicant.LegalPerson(
            CreditCode.Parse("12990101400127262P"),
            new ApplicantParticulars { Name = "某公司", ContactName = "王某", ContactPhone = PhoneNumber.Parse("0000-8200001"), Address = "某路1号" },
            SampleProject.Clock)).Field.ShouldBe("Representative");
}
