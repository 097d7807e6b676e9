using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>What is done to the draft of a stage application before it is submitted; each saved at once.</summary>
public sealed class EditStage(StageOperation operation, Uploads uploads, CurrentPerson person)
{
    private static readonly string[] Who = [Permissions.Apply, Permissions.EnterCases];

    /// <summary>Saves what was typed. Nothing has to be complete; only what cannot be stored is refused, at its field.</summary>
    public Task<Outcome<int>> FillAsync(StageTarget target, CaseContact contact, IReadOnlyDictionary<string, string> answers, CancellationToken ct) =>
        RunAsync(target, "填写阶段申请表", work =>
        {
            FormAnswers form = answers.Aggregate(work.Stage.Form, (known, a) => known.With(a.Key, Storable(a.Key, a.Value)));
            CaseContact typed = ContactTexts.Storable(contact);
            if (typed != work.Stage.Contact || !form.Equals(work.Stage.Form))
            {
                work.Stage.Fill(typed, form, work.Act.RecordedAt);
            }
        }, ct);

    /// <summary>Takes a matter onto the next submission, or leaves it for later.</summary>
    public Task<Outcome<int>> ChooseAsync(StageTarget target, string matterCode, bool chosen, CancellationToken ct) =>
        RunAsync(target, chosen ? "选择申报事项" : "取消申报事项", work => work.Stage.Choose(matterCode, chosen, work.Act.RecordedAt), ct);

    /// <summary>Puts a matter back on the list whose case was refused, denied, withdrawn or ended.</summary>
    public Task<Outcome<int>> ApplyAgainAsync(StageTarget target, Guid caseId, CancellationToken ct) =>
        operation.RunAsync(target, Who, "重新申报事项", async work =>
        {
            ApprovalCase? former = (await work.LoadCasesAsync(ct)).FirstOrDefault(c => c.Case.Id == caseId)?.Case;
            StageRules.NoSuchRow.Require(former is not null);
            work.Stage.ApplyAgain(former.Matter.Code, former, work.Act.RecordedAt);
        }, ct);

    /// <summary>Takes the way of the promise 告知承诺 for a matter, or the regular one.</summary>
    public Task<Outcome<int>> TakePromiseAsync(StageTarget target, string matterCode, bool onPromise, CancellationToken ct) =>
        operation.RunAsync(target, Who, onPromise ? "选择告知承诺" : "改为常规办理", async work =>
        {
            await PromiseBar.RequireNoneAsync(work, onPromise ? matterCode : null, ct);
            work.Stage.TakePromise(matterCode, onPromise, work.Act.RecordedAt);
        }, ct);

    /// <summary>Signs the letter of the promise.</summary>
    public Task<Outcome<int>> SignPromiseAsync(StageTarget target, string matterCode, string name, CancellationToken ct) =>
        operation.RunAsync(target, Who, "签署告知承诺书", async work =>
        {
            await PromiseBar.RequireNoneAsync(work, matterCode, ct);
            work.Stage.SignPromise(matterCode, name, work.Act.RecordedAt);
        }, ct);

    /// <summary>Hands in a file that this person has uploaded; the same upload twice is as good as once.</summary>
    public Task<Outcome<int>> AttachAsync(StageTarget target, Guid materialId, Guid uploadId, CancellationToken ct) =>
        operation.RunAsync(target, Who, "提交材料文件", async work =>
        {
            StoredFile file = await SentFileAsync(uploadId, ct);
            bool known = work.Stage.Materials.FirstOrDefault(m => m.Id == materialId)?.Current
                .Any(f => f.Digest == file.Digest && f.FileName == file.FileName) == true;
            if (!known)
            {
                work.Stage.AddFile(materialId, file, person.PersonId, work.Act.RecordedAt);
            }
        }, ct);

    /// <summary>Takes a file back; it stays in the record.</summary>
    public Task<Outcome<int>> RemoveFileAsync(StageTarget target, Guid materialId, Guid fileId, CancellationToken ct) =>
        RunAsync(target, "撤下材料文件", work => work.Stage.RemoveFile(materialId, fileId, work.Act.RecordedAt), ct);

    /// <summary>Says why a material does not apply; null takes it back.</summary>
    public Task<Outcome<int>> CallNotApplicableAsync(StageTarget target, Guid materialId, string? reason, CancellationToken ct) =>
        RunAsync(target, reason is null ? "撤回不适用说明" : "说明材料不适用", work => work.Stage.CallNotApplicable(materialId, reason, work.Act.RecordedAt), ct);

    /// <summary>Records who stands at the window and by which right.</summary>
    /// <param name="target">The stage application.</param>
    /// <param name="personName">Their name.</param>
    /// <param name="residentId">Their number as typed.</param>
    /// <param name="isAgent">Whether they act under an authorisation; null while not said.</param>
    /// <param name="authorisedUntil">Its last day.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> CheckIdentityAsync(
        StageTarget target, string personName, string residentId, bool? isAgent, DateOnly? authorisedUntil, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.EnterCases], "核验办理人身份", async work =>
        {
            OfficeText.Clean(personName, OfficeText.Name with { Label = "办理人姓名" }, "PersonName");
            ValueRules.ResidentId.Require(ResidentId.TryParse(residentId, out ResidentId id), "ResidentId", ResidentId.ProblemOf(residentId));
            CaseRules.CarryMissing.Require(isAgent is not null, "Right", "请选择办理人身份");
            CaseRules.CarryMissing.Require(isAgent == false || authorisedUntil is not null, "AuthorisedUntil", "请填写授权截止日期");
            work.Stage.CheckIdentity(
                personName, id, isAgent.Value ? authorisedUntil : null, OfficeZone.DateOf(work.Act.OccurredAt), person.PersonId, work.Act.RecordedAt);

            // Cases that wait for a correction were begun with the checks of their time.
            foreach (CaseWork c in (await work.LoadCasesAsync(ct)).Where(c => c.Case.State == CaseState.CorrectionRequested))
            {
                work.Stage.HandOverIdentity(c.Case, work.Act);
            }
        }, ct);

    /// <summary>放弃草稿.</summary>
    public Task<Outcome<int>> DiscardAsync(StageTarget target, CancellationToken ct) =>
        RunAsync(target, "放弃阶段申报草稿", work => work.Stage.Discard(work.Act.RecordedAt), ct);

    internal async Task<StoredFile> SentFileAsync(Guid uploadId, CancellationToken ct)
    {
        UploadProgress upload = await uploads.FindAsync(person.PersonId, uploadId, ct);
        StoredBlob blob = await uploads.FinishAsync(person.PersonId, uploadId, ct);
        return new StoredFile(blob.Digest, upload.FileName, blob.ContentType, blob.Length);
    }

    private Task<Outcome<int>> RunAsync(StageTarget target, string name, Action<StageWork> act, CancellationToken ct) =>
        operation.RunAsync(target, Who, name, work =>
        {
            act(work);
            return Task.CompletedTask;
        }, ct);

    private static string? Storable(string field, string? answer) =>
        OfficeText.CleanOptional(answer, OfficeText.Opinion with { Label = "填写内容" }, $"Field-{field}");
}
