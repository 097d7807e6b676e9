using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>受理 (行政许可法第三十二条第一款第五项): the matter's review points are frozen on the case, the clocks begin.</summary>
public sealed class AcceptCase(IntakeOperation operation)
{
    /// <summary>Accepts the case.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(target, "受理", Accept, ct);

    private static Task Accept(CaseWork work)
    {
        work.Case.Accept(work.Act, work.Catalogue.Matter(work.Case.Matter.Code).ReviewPoints, work.Calendar, work.Organ);
        return Task.CompletedTask;
    }
}
