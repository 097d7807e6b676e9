using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>The minutes of a meeting as its page shows them.</summary>
/// <param name="Minutes">The minutes; null while they are not drafted, or not shown to this person yet.</param>
/// <param name="Paragraphs">In their order.</param>
/// <param name="Objections">What was raised against them.</param>
/// <param name="Signatures">Who signed, or why not.</param>
/// <param name="Tasks">What was resolved to be done.</param>
/// <param name="Organs">Who can be given a task; only for the convener.</param>
public sealed record MinutesView(
    MeetingMinutes? Minutes, IReadOnlyList<MinutesParagraph> Paragraphs, IReadOnlyList<MinutesObjection> Objections, IReadOnlyList<MinutesSignature> Signatures,
    IReadOnlyList<MeetingTask> Tasks, IReadOnlyList<(string Code, string Name)> Organs);
