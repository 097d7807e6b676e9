using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.Data.Cases.Verification;

/// <summary>Whether the events of a case follow one another without a gap and have led to where it stands.</summary>
internal static class EventSequence
{
    /// <summary>What does not hold, in Chinese.</summary>
    public static IEnumerable<string> FaultsOf(ApprovalCase subject)
    {
        List<CaseEvent> events = [.. subject.Events.OrderBy(e => e.Sequence)];
        if (Gap([.. events.Select(e => e.Sequence)], subject.LastSequence) is { } missing)
        {
            yield return $"缺少第 {missing} 个事件";
        }

        CaseState state = CaseState.Draft;
        foreach (CaseEvent happened in events)
        {
            if (happened.FromState != state)
            {
                yield return $"第 {happened.Sequence} 个事件由“{happened.FromState.Chinese()}”开始，而此前为“{state.Chinese()}”";
            }

            state = happened.ToState;
        }

        if (state != subject.State)
        {
            yield return $"状态记为“{subject.State.Chinese()}”，按事件应为“{state.Chinese()}”";
        }

        List<NationalStatusEvent> national = [.. events.SelectMany(e => e.National).OrderBy(n => n.Sequence)];
        if (Gap([.. national.Select(n => n.Sequence)], subject.LastNationalSequence) is { } lost)
        {
            yield return $"缺少第 {lost} 个国标办理状态";
        }
        else if (NationalChain.FaultOf([.. national.Select(n => n.Code)]) is { } fault)
        {
            yield return $"国标办理状态不成链：{fault}";
        }
    }

    /// <summary>The first number missing from 1 to the last; null when none is.</summary>
    private static int? Gap(IReadOnlyList<int> sequences, int last)
    {
        for (int i = 0; i < Math.Max(sequences.Count, last); i++)
        {
            if (i >= sequences.Count || sequences[i] != i + 1)
            {
                return i + 1;
            }
        }

        return null;
    }
}
