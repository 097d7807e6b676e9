namespace ApprovalOffice.Reports.Calendars;

/// <summary>What stands in an entry of a calendar (RFC 5545 §3.6.1).</summary>
/// <param name="Key">Names the entry; the same in every later version of it.</param>
/// <param name="Sequence">0 at first, one more with each change.</param>
/// <param name="MadeAt">When this version was made.</param>
/// <param name="StartsAt">Begin.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Subject">Its title.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Text">What it is about, in lines; may be empty.</param>
/// <param name="Address">A page about it.</param>
/// <param name="IsCancelled">Whether it does not take place.</param>
public sealed record CalendarEntry(
    string Key, int Sequence, DateTimeOffset MadeAt, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Subject, string Place, string Text, string Address, bool IsCancelled);
