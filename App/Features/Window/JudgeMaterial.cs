using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>核对材料: the window's verdict on one material, saved at once.</summary>
public sealed class JudgeMaterial(IntakeOperation operation)
{
    /// <summary>Records the verdict.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, MaterialJudgement judgement, CancellationToken ct) =>
        operation.RunAsync(target, "核对材料", work => Judge(work, judgement), ct);

    private static Task Judge(CaseWork work, MaterialJudgement judgement)
    {
        work.Case.Judge(judgement.MaterialId, judgement.Verdict, judgement.Reason, work.Act);
        return Task.CompletedTask;
    }
}
