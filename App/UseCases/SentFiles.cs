using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.UseCases;

/// <summary>What the person has uploaded, as files that can be attached; finished before the act that attaches them begins.</summary>
public sealed class SentFiles(Uploads uploads, CurrentPerson person)
{
    /// <summary>The files of these uploads.</summary>
    public async Task<IReadOnlyList<AttachedFile>> TakeAsync(IEnumerable<Guid> uploadIds, CancellationToken ct)
    {
        List<AttachedFile> files = [];
        foreach (Guid id in uploadIds.Distinct().Take(AttachedFile.Most))
        {
            UploadProgress upload = await uploads.FindAsync(person.PersonId, id, ct);
            StoredBlob blob = await uploads.FinishAsync(person.PersonId, id, ct);
            files.Add(new AttachedFile(blob.Digest, upload.FileName, blob.Length));
        }

        return files;
    }
}
