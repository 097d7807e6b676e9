using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Shouldly;
using Xunit;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>From submission to acceptance.</summary>
public sealed class CaseIntakeTests
{
    [Fact]
    public void Submit_ReceivesTheApplicationAtThatMoment()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        DateTime submitted = story.Now;
        story.Case.Receive(story.As(CaseActor.WindowClerk));

        story.Case.State.ShouldBe(CaseState.Received);
        story.Case.ReceivedAt.ShouldBe(submitted);
        story.Case.AcceptanceDue.ShouldBe(new DateOnly(2026, 3, 9));
        story.National.ShouldBe([NationalCode.TakenIn]);
    }

    [Fact]
    public void Submit_WhenAMaterialIsMissing_IsRefused()
    {
        CaseStory story = CaseStory.Draft(demands: [new MaterialDemand("CL-201", "设计方案文本", 1, MaterialSupply.Upload, null, null)]);
        story.Case.RemoveFile(story.Material("CL-201").Id, story.Material("CL-201").Current.Single().Id, story.Now);
        AssertRefused("CASE-010", () => story.Submitted()).Message.ShouldContain("设计方案文本");
        story.Case.State.ShouldBe(CaseState.Draft);
        story.Case.Events.ShouldBeEmpty();
    }

    [Fact]
    public void Submit_AtTheWindow_NeedsTheIdentityChecked()
    {
        CaseStory story = CaseStory.Draft(IntakeMode.Window);
        AssertRefused("CASE-045", () => story.Case.Submit(story.As(CaseActor.WindowClerk), CaseNumber.Parse("990100-ZRZY-2026-000001"), CaseStory.Calendar));
        story.Submitted().Case.State.ShouldBe(CaseState.Submitted);
    }

    [Fact]
    public void IdentityCheck_WhenTheAuthorisationHasExpired_IsRefused() =>
        AssertRefused("CASE-044", () => IdentityCheck.Record(
            CaseStory.Id(), CaseStory.Id(), "王某", default, false, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 2), null, DateTime.UnixEpoch));

    [Fact]
    public void Accept_WhenMaterialsMissing_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Received();
        AssertRefused("CASE-011", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
        story.Judged();
        story.Case.Judge(story.Material("CL-201").Id, MaterialVerdict.NeedsCorrection, "缺图", story.As(CaseActor.WindowClerk));
        AssertRefused("CASE-012", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
    }

    [Fact]
    public void Accept_StartsBothClocks_AndTellsTheNationTwice()
    {
        CaseStory story = CaseStory.Draft().Accepted();

        story.Case.Due.PromisedDue.ShouldBe(new DateOnly(2026, 3, 16));
        story.Case.Due.StatutoryDue.ShouldBe(new DateOnly(2026, 3, 30));
        story.Case.AcceptanceDue.ShouldBeNull();
        NationalStatusEvent[] told = [.. story.Case.Events.SelectMany(e => e.National)];
        told.Select(n => n.Code).ShouldBe([NationalCode.TakenIn, NationalCode.Accepted, NationalCode.DepartmentBegan]);
        (told[2].At - told[1].At).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Accept_AfterTheFiveDays_IsRefused_AndDeemedAcceptanceIsDatedTheReceipt()
    {
        CaseStory story = CaseStory.Draft().Received().Judged();
        DateTime received = story.Case.ReceivedAt!.Value;
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 10), new TimeOnly(8, 0));

        AssertRefused("CASE-019", () => story.Case.Accept(story.As(CaseActor.WindowClerk), [], CaseStory.Calendar));
        AssertRefused("CASE-019", () => story.Case.RefuseAcceptance(
            story.As(CaseActor.WindowClerk), new AcceptanceRefusal(false, false, null, "理由", "救济"), CaseStory.Calendar));

        story.Case.DeemAccepted(story.As(CaseActor.Office), ["要点"], CaseStory.Calendar);
        story.Case.AcceptedAt.ShouldBe(received);
        story.Case.WasDeemedAccepted.ShouldBeTrue();
        story.Case.Events[^1].OccurredAt.ShouldBe(received);
        story.Case.Events[^1].RecordedAt.ShouldBe(story.Now);
        story.Case.Due.PromisedDue.ShouldBe(new DateOnly(2026, 3, 16));
    }

    [Fact]
    public void WhatIsNoLicence_IsNotAcceptedBySilence_AndStaysOpenToTheWindow()
    {
        CaseStory story = CaseStory.Draft(kind: MatterKind.Filing).Received().Judged();
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 10), new TimeOnly(8, 0));

        AssertRefused("CASE-062", () => story.Case.DeemAccepted(story.As(CaseActor.Office), ["要点"], CaseStory.Calendar));

        story.Case.Accept(story.As(CaseActor.WindowClerk), ["要点"], CaseStory.Calendar);
        story.Case.State.ShouldBe(CaseState.Accepted);
    }

    [Fact]
    public void DeemAccepted_OnTheFifthDay_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Now = OfficeZone.UtcOf(new DateOnly(2026, 3, 9), new TimeOnly(23, 40));
        AssertRefused("CASE-017", () => story.Case.DeemAccepted(story.As(CaseActor.Office), [], CaseStory.Calendar));
    }

    [Fact]
    public void Act_BeforeTheLastEvent_IsRefused()
    {
        CaseStory story = CaseStory.Draft().Submitted();
        Act late = story.As(CaseActor.WindowClerk);
        AssertRefused("CASE-006", () => story.Case.Receive(late with { OccurredAt = late.OccurredAt.AddDays(-1) }));
        AssertRefused("CASE-006", () => story.Case.Receive(late with { OccurredAt = late.RecordedAt.AddSeconds(1) }));
    }

    [Fact]
    public void DeemAccepted_KeepsWhatIsOwed()
    {
        CaseStory story = CaseStory.Draft().Received();
        story.Now = story.Now.AddDays(20);
        story.Case.DeemAccepted(story.As(CaseActor.Office), ["要点"], CaseStory.Calendar);
        story.Case.OwedMaterials.Single().MaterialCode.ShouldBe("CL-008");
    }

    [Fact]
    public void Organ_IsKeptAsItIsAtAcceptance_NotAsItWasWhenTheDraftWasBegun()
    {
        CaseStory accepted = CaseStory.Draft().Received().Judged();
        accepted.Case.Accept(accepted.As(CaseActor.WindowClerk), [], CaseStory.Calendar, Renamed());
        accepted.Case.Organ.OrganName.ShouldBe("示范市自然资源和规划委员会");
        accepted.Case.Events[^1].Snapshot.ShouldContain("示范市自然资源和规划委员会");

        CaseStory silent = CaseStory.Draft().Received();
        silent.Now = silent.Now.AddDays(20);
        silent.Case.DeemAccepted(silent.As(CaseActor.Office), [], CaseStory.Calendar, Renamed());
        silent.Case.Organ.OrganName.ShouldBe("示范市自然资源和规划委员会");
    }

    private static Organ Renamed() => Organ.SetUp(
        new OrganParticulars
        {
            DepartmentCode = "ZRZY", RegionCode = RegionCode.Parse("990100"), Name = "示范市自然资源和规划委员会", ShortName = "市规委",
            CreditCode = CreditCode.Parse("12990101400127262P"), IssuerWord = "示规", Kind = OrganKind.AdministrativeOrgan, IsApprovalSubject = true,
            ContactPhone = PhoneNumber.Parse("0000-8200001"), Sort = 1,
        },
        TimeProvider.System);
}
