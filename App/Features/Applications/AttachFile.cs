using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Hands in a file that this person has uploaded for one material; the same upload twice is as good as once.</summary>
public sealed class AttachFile(CaseOperation operation, Uploads uploads, CurrentPerson person)
{
    /// <summary>Attaches it.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid materialId, Guid uploadId, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "提交材料文件",
            async work =>
            {
                UploadProgress upload = await uploads.FindAsync(person.PersonId, uploadId, ct);
                StoredBlob blob = await uploads.FinishAsync(person.PersonId, uploadId, ct);
                bool known = work.Case.Materials.FirstOrDefault(m => m.Id == materialId)?.Current
                    .Any(i => i.Digest == blob.Digest && i.FileName == upload.FileName && i.Round == work.Case.Corrections.Count + 1) == true;
                if (!known)
                {
                    work.Case.AddFile(
                        materialId, new StoredFile(blob.Digest, upload.FileName, blob.ContentType, blob.Length), person.PersonId, work.Act.RecordedAt);
                }
            },
            ct);
}
