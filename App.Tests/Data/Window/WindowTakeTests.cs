using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Window;
using static ApprovalOffice.Tests.Support.Refusal;

namespace ApprovalOffice.Tests.Data.Window;

/// <summary>In whose hands an application is, and for how long.</summary>
public sealed class WindowTakeTests
{
    private static readonly DateTime Morning = new(2026, 10, 20, 1, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(120);
    private static readonly TakeHolder Zhou = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "周晓岚");
    private static readonly TakeHolder He = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), "贺雨桐");

    [Fact]
    public void ATake_CountsUntilItLapses_AndThenBelongsToWhoeverTakesIt()
    {
        WindowTake take = Taken();
        take.IsHeldBy(Zhou.PersonId, Morning.AddMinutes(119)).ShouldBeTrue();
        AssertRefused("TAKE-001", () => take.TakeAgain(He, Morning.AddMinutes(119), Life));

        take.IsHeldAt(Morning.AddMinutes(120)).ShouldBeFalse();
        AssertRefused("TAKE-003", () => take.PutBack(Zhou.PersonId, null, Morning.AddMinutes(120)));
        take.TakeAgain(He, Morning.AddMinutes(130), Life);
        (take.ClerkName, take.TakenAt, take.LapsesAt).ShouldBe(("贺雨桐", Morning.AddMinutes(130), Morning.AddMinutes(250)));

        // Whoever comes back to it on another day takes it from the pile like anybody else.
        take.TakeAgain(He, Morning.AddDays(1), Life);
        (take.TakenAt, take.HeldSince).ShouldBe((Morning.AddDays(1), Morning.AddDays(1)));
    }

    [Fact]
    public void WhoGoesOn_HasTheWholeTimeAnew_AndItCountsFromTheFirstTaking()
    {
        WindowTake take = Taken();
        take.IsHalfOver(Morning.AddMinutes(60), Life).ShouldBeFalse();
        take.IsHalfOver(Morning.AddMinutes(61), Life).ShouldBeTrue();
        take.TakeAgain(Zhou, Morning.AddMinutes(61), Life);
        (take.TakenAt, take.LapsesAt).ShouldBe((Morning, Morning.AddMinutes(181)));

        take.TakeOver(He, Morning.AddMinutes(90), Life);
        (take.ClerkName, take.TakenAt, take.HeldSince, take.LapsesAt).ShouldBe(("贺雨桐", Morning, Morning.AddMinutes(90), Morning.AddMinutes(210)));
    }

    [Fact]
    public void AHandOver_SaysByWhomAndWhat_AndIsOnlyOfWhatOneHas()
    {
        WindowTake take = Taken();
        AssertRefused("TAKE-003", () => take.HandOver(He, Zhou, null, Morning.AddMinutes(1), Life));
        AssertRefused("TAKE-004", () => take.HandOver(Zhou, Zhou, null, Morning.AddMinutes(1), Life)).Field.ShouldBe("ColleagueId");
        AssertRefused("VAL-008", () => take.HandOver(Zhou, He, new string('长', 201), Morning.AddMinutes(1), Life)).Field.ShouldBe("Note");
        take.HandOver(Zhou, He, " 申请人十点半回来补章 ", Morning.AddMinutes(1), Life);
        (take.ClerkName, take.HandedOverBy, take.HandOverNote).ShouldBe(("贺雨桐", "周晓岚", "申请人十点半回来补章"));

        // What was said belongs to that hand-over, not to the next holder.
        take.TakeOver(Zhou, Morning.AddMinutes(2), Life);
        (take.HandedOverBy, take.HandOverNote).ShouldBe(((string?)null, (string?)null));
    }

    [Fact]
    public void WhatHasEnded_IsInNobodysHands()
    {
        WindowTake take = Taken();
        AssertRefused("TAKE-003", () => take.PutBack(He.PersonId, null, Morning));
        take.PutBack(Zhou.PersonId, "等申请人", Morning.AddMinutes(5));
        (take.End, take.EndReason, take.EndedAt).ShouldBe((WindowTakeEnd.PutBack, "等申请人", Morning.AddMinutes(5)));
        take.IsHeldAt(Morning.AddMinutes(5)).ShouldBeFalse();
        AssertRefused("TAKE-003", () => take.TakeOver(He, Morning.AddMinutes(6), Life));
        AssertRefused("TAKE-003", () => take.TakeAgain(Zhou, Morning.AddMinutes(6), Life));
    }

    private static WindowTake Taken() => WindowTake.Take(Guid.CreateVersion7(DateTimeOffset.UnixEpoch), RegionCode.Parse("990100"), Zhou, Morning, Life);
}
