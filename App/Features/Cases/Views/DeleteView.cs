using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>删除视图: a view of one's own goes, for those too with whom it was shared. The trail keeps what it was.</summary>
public sealed class DeleteView(ViewWork work)
{
    /// <summary>Deletes it.</summary>
    public Task<Outcome> RunAsync(Guid id, int seenVersion, CancellationToken ct) => work.OnOwnAsync(
        id,
        seenVersion,
        "删除视图",
        (db, view, _) =>
        {
            db.Remove(view);
            return Outcome.Ok($"视图“{view.Name}”已删除。");
        },
        ct);
}
