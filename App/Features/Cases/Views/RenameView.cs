using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>改名: a view of one's own is called otherwise.</summary>
public sealed class RenameView(ViewWork work, TimeProvider clock)
{
    /// <summary>Renames it.</summary>
    public Task<Outcome> RunAsync(Guid id, int seenVersion, string? name, CancellationToken ct) => work.OnOwnAsync(
        id,
        seenVersion,
        "视图改名",
        (_, view, known) =>
        {
            view.Rename(name, known, clock);
            return Outcome.Ok($"视图已改名为“{view.Name}”。");
        },
        ct);
}
