using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>An item of the agenda as the page shows it.</summary>
/// <param name="Item">The item.</param>
/// <param name="CaseNumber">Number of its case; null when it is about a problem.</param>
/// <param name="SeesCase">Whether the person sees that case.</param>
/// <param name="Papers">What is laid before the meeting, with the address under which the person opens it.</param>
/// <param name="Opinions">What was said on it.</param>
/// <param name="Conditions">What was written down, in its order.</param>
/// <param name="Offered">Files of the case that could be laid before it; only while it is arranged.</param>
public sealed record AgendaLine(
    AgendaItem Item, string? CaseNumber, bool SeesCase, IReadOnlyList<(AgendaPaper Paper, string Url)> Papers, IReadOnlyList<MeetingOpinion> Opinions, IReadOnlyList<MeetingCondition> Conditions,
    IReadOnlyList<(string Code, string Name)> Offered)
{
    /// <summary>What departments demanded of the case in writing; only for the organ that convenes.</summary>
    public IReadOnlyList<SaidCondition> Written { get; init; } = [];

    /// <summary>What is found between the conditions of the item, and between them and what departments demanded in writing.</summary>
    public IReadOnlyList<ConditionFinding> Findings
    {
        get
        {
            HashSet<SaidCondition> here = [.. Conditions.Select(c => new SaidCondition(Guid.Empty, $"会议条件 {c.Position}", "", c.Comparable))];
            return [.. ConditionFindings.Of([.. here, .. Written]).Where(f => f.About.Any(here.Contains))];
        }
    }

    /// <summary>The opinion of a participant; null while there is none.</summary>
    public MeetingOpinion? OpinionOf(Guid participantId) => Opinions.FirstOrDefault(o => o.ParticipantId == participantId);
}
