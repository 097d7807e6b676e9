using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>更新视图: what the list shows now takes the place of what the view asked for.</summary>
public sealed class ReplaceView(ViewWork work, TimeProvider clock)
{
    /// <summary>Replaces it.</summary>
    public Task<Outcome> RunAsync(Guid id, int seenVersion, string query, CancellationToken ct) => work.OnOwnAsync(
        id,
        seenVersion,
        "更新视图",
        (_, view, _) =>
        {
            view.Replace(query, clock);
            return Outcome.Ok($"视图“{view.Name}”已按当前条件、排序和列更新。");
        },
        ct);
}
