using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>容缺材料补齐: by the applicant, or by the window for them.</summary>
public sealed class SupplyOwedMaterial(CaseOperation operation, Uploads uploads, CurrentPerson person)
{
    /// <summary>Hands in all files of one owed material.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="owedId">The debt.</param>
    /// <param name="uploadIds">The uploads of this person.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid owedId, IReadOnlyList<Guid> uploadIds, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.Apply, Permissions.EnterCases],
            "补交容缺材料",
            async work =>
            {
                List<StoredFile> files = [];
                foreach (Guid id in uploadIds.Distinct())
                {
                    UploadProgress upload = await uploads.FindAsync(person.PersonId, id, ct);
                    StoredBlob blob = await uploads.FinishAsync(person.PersonId, id, ct);
                    files.Add(new StoredFile(blob.Digest, upload.FileName, blob.ContentType, blob.Length));
                }

                work.Case.SupplyOwed(work.Act, owedId, files);
            },
            ct);
}
