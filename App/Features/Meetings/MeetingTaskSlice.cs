using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A page of the tasks.</summary>
/// <param name="Rows">The tasks.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record MeetingTaskSlice(IReadOnlyList<MeetingTask> Rows, (DateOnly DueOn, Guid Id)? Next);
