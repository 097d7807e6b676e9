using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>收件: the window takes an application in hand; the moment of receipt does not move.</summary>
public sealed class ReceiveCase(IntakeOperation operation)
{
    /// <summary>Receives the case.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(target, "收件", Receive, ct);

    private static Task Receive(CaseWork work)
    {
        work.Case.Receive(work.Act);
        return Task.CompletedTask;
    }
}
