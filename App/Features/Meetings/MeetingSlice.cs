using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What the calendar shows.</summary>
/// <param name="Rows">The meetings, in its order.</param>
/// <param name="Next">Where the next page of a list begins; null when there is none.</param>
/// <param name="IsCut">Whether a month or week has more than are shown.</param>
/// <param name="RestDays">Which of the days shown are no working days.</param>
public sealed record MeetingSlice(IReadOnlyList<MeetingLine> Rows, MeetingPlace? Next, bool IsCut, IReadOnlySet<DateOnly> RestDays);
