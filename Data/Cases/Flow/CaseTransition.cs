namespace ApprovalOffice.Data.Cases.Flow;

/// <summary>One row of the transition table: an action and everything it means.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Name">What the office calls it; the label of its button.</param>
/// <param name="From">States in which it may be done.</param>
/// <param name="To">State it leads to; null when the case stays where it is.</param>
/// <param name="By">Who may do it.</param>
/// <param name="Carries">What it must carry.</param>
/// <param name="Requires">Open rows that must be there.</param>
/// <param name="Forbids">Open rows that must not be there.</param>
/// <param name="Notice">The paper it produces, if any.</param>
/// <param name="Clock">What it does to the clocks.</param>
/// <param name="National">The national events it emits, in order (exchange standard §3, BLZT).</param>
/// <param name="Source">Law and article, or the standard's section, the row rests on.</param>
public sealed record CaseTransition(
    CaseAction Action,
    string Name,
    IReadOnlySet<CaseState> From,
    CaseState? To,
    CaseActor By,
    Carries Carries,
    IReadOnlyList<OpenRow> Requires,
    IReadOnlyList<OpenRow> Forbids,
    NoticeKind? Notice,
    ClockEffect Clock,
    IReadOnlyList<NationalCode> National,
    string Source)
{
    /// <summary>Who may do it instead while a signing chain of one step is under way, whose one signature is the handler's; nobody for most actions.</summary>
    public CaseActor Alone { get; init; }
}
