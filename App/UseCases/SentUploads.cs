using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.UseCases;

/// <summary>The files that the current person has sent, as the office stores them.</summary>
public sealed class SentUploads(Uploads uploads, CurrentPerson person)
{
    /// <summary>The stored content behind an upload of this person.</summary>
    /// <exception cref="RuleBroken">FILE-… when it is not whole or not one that the office takes.</exception>
    public async Task<StoredFile> OfAsync(Guid uploadId, CancellationToken ct)
    {
        UploadProgress upload = await uploads.FindAsync(person.PersonId, uploadId, ct);
        StoredBlob blob = await uploads.FinishAsync(person.PersonId, uploadId, ct);
        return new StoredFile(blob.Digest, upload.FileName, blob.ContentType, blob.Length);
    }
}
