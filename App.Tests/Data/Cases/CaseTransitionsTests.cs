using ApprovalOffice.Data.Cases.Flow;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Cases;

/// <summary>The table itself: whole, reachable, and in agreement with the national chain.</summary>
public sealed class CaseTransitionsTests
{
    [Fact]
    public void Table_HasEveryActionExactlyOnce() =>
        CaseTransitions.All.Select(t => t.Action).OrderBy(a => a).ShouldBe(Enum.GetValues<CaseAction>().OrderBy(a => a));

    [Fact]
    public void Table_ReachesEveryStateFromTheDraft()
    {
        HashSet<CaseState> reached = [CaseState.Draft];
        int before;
        do
        {
            before = reached.Count;
            reached.UnionWith(CaseTransitions.All.Where(t => t.To is not null && t.From.Overlaps(reached)).Select(t => t.To!.Value).ToList());
        }
        while (reached.Count > before);

        reached.Order().ShouldBe(Enum.GetValues<CaseState>().Order());
    }

    [Fact]
    public void Table_LeavesNoStateWithoutAWayOut_ExceptTheArchive() =>
        Enum.GetValues<CaseState>()
            .Where(s => !CaseTransitions.All.Any(t => t.To is not null && t.To != s && t.From.Contains(s)))
            .ShouldBe([CaseState.Archived]);

    [Fact]
    public void Table_NamesASourceForEveryRow() =>
        CaseTransitions.All.ShouldAllBe(t => !string.IsNullOrWhiteSpace(t.Source) && t.By != CaseActor.None);

    [Fact]
    public void Table_EmitsEveryNationalCodeButTheOnesThatDependOnRows()
    {
        // 12 stands for 11 where materials are owed.
        IEnumerable<NationalCode> emitted = CaseTransitions.All.SelectMany(t => t.National).Append(NationalCode.ClosedPassedOwing).Distinct();
        emitted.Order().ShouldBe(Enum.GetValues<NationalCode>().Order());
    }

    [Fact]
    public void Table_FollowsAcceptanceAtOnceByTheDepartment() =>
        CaseTransitions.All.Where(t => t.National.Contains(NationalCode.Accepted))
            .ShouldAllBe(t => t.National.SequenceEqual(new[] { NationalCode.Accepted, NationalCode.DepartmentBegan }));

    [Fact]
    public void Table_StopsTheClockExactlyWhereItLeadsToAFinishedState() =>
        CaseTransitions.All
            .Where(t => t.From.Any(s => !CaseStates.Finished.Contains(s)) && t.Action != CaseAction.DiscardDraft)
            .ShouldAllBe(t => (t.To != null && CaseStates.Finished.Contains(t.To.Value)) == (t.Clock == ClockEffect.Stops));

    [Fact]
    public void EveryStateAndRow_HasAChineseWord()
    {
        foreach (CaseState state in Enum.GetValues<CaseState>())
        {
            state.Chinese().ShouldNotBeNullOrEmpty();
        }

        foreach (OpenRow row in Enum.GetValues<OpenRow>())
        {
            row.Chinese().ShouldNotBeNullOrEmpty();
        }
    }
}
