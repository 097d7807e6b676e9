using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Window;

namespace ApprovalOffice.App.Features.Window;

/// <summary>取下一件: the first due application that waits for the window and that nobody has; when a colleague is quicker, the one after it.</summary>
public sealed class CallNextCase(WindowQueue queue, TakeCase take)
{
    private const int Tries = 20;

    /// <summary>Takes it.</summary>
    /// <returns>The row, with the address of its page.</returns>
    public async Task<Outcome<WindowRow>> RunAsync(CancellationToken ct)
    {
        for (int i = 0; i < Tries; i++)
        {
            if (await queue.NextAsync(Guid.Empty, ct) is not { } first)
            {
                return Outcome.NotFound("没有可取的申请：等待受理的都已办完，或者都有人在办。").As<WindowRow>();
            }

            Outcome taken = await take.RunAsync(first.IntakeId, ct);
            if (taken.IsOk)
            {
                return Outcome.Ok(first, taken.Sentence);
            }

            if (taken.Rule != WindowTakeRules.HeldByOther && taken.Rule != WindowTakeRules.NotWaiting)
            {
                return taken.As<WindowRow>();
            }
        }

        return Outcome.Conflict(null).As<WindowRow>();
    }
}
