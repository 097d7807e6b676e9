using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>What an applicant says about a material besides handing in files.</summary>
public sealed class ChangeMaterial(CaseOperation operation)
{
    private static readonly string[] Who = [Permissions.Apply, Permissions.EnterCases];

    /// <summary>Takes a file back; it stays in the record.</summary>
    public Task<Outcome<int>> RemoveFileAsync(CaseTarget target, Guid materialId, Guid instanceId, CancellationToken ct) =>
        operation.RunAsync(target, Who, "撤下材料文件", work => DoneAsync(() => work.Case.RemoveFile(materialId, instanceId, work.Act.RecordedAt)), ct);

    /// <summary>Says why a material does not apply; null takes it back.</summary>
    public Task<Outcome<int>> CallNotApplicableAsync(CaseTarget target, Guid materialId, string? reason, CancellationToken ct) =>
        operation.RunAsync(
            target, Who, reason is null ? "撤回不适用说明" : "说明材料不适用",
            work => DoneAsync(() => work.Case.CallNotApplicable(materialId, reason, work.Act.RecordedAt)), ct);

    private static Task DoneAsync(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
