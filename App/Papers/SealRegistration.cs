using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Seals;

namespace ApprovalOffice.App.Papers;

/// <summary>The line of the seal register for a document: who had it sealed is who acted in the event that produced it.</summary>
internal static class SealRegistration
{
    /// <summary>The line.</summary>
    public static SealUse Of(ApprovalCase subject, OfficialDocument document, string digest, Organ organ, SealKey key, DateTimeOffset at)
    {
        CaseEvent? behind = subject.Events.FirstOrDefault(e => e.Sequence == document.EventSequence);
        SealRequest request = behind is null
            ? new SealRequest(null, "系统", document.Title, document.CreatedAt)
            : new SealRequest(behind.PersonId, behind.PersonName, behind.Action.Chinese(subject.Matter.Kind), behind.RecordedAt);
        return SealUse.Note(
            Guid.CreateVersion7(at),
            new SealedDocument(document.Id, document.CaseId, document.Title, document.Number, subject.Subject.ApplicantName, digest),
            organ.Id, organ.Name, request, key, at.UtcDateTime);
    }
}
