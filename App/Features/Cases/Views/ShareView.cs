using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.SavedViews;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>共享视图: who leads an organ's work lets its people open a view, or no longer. What they see in it is what their own scope lets them see.</summary>
public sealed class ShareView(ViewWork work, CurrentPerson person, TimeProvider clock)
{
    /// <summary>Shares it, or takes that back.</summary>
    public Task<Outcome> RunAsync(Guid id, int seenVersion, bool isShared, CancellationToken ct) =>
        isShared && !person.May(Permissions.ShareViews) ? Task.FromResult(Outcome.Forbidden()) : work.OnOwnAsync(
            id,
            seenVersion,
            isShared ? "共享视图" : "取消共享视图",
            (_, view, _) =>
            {
                SavedViewRules.NoOrgan.Require(!isShared || person.OrganId is not null);
                view.Share(isShared ? person.OrganId : null, clock);
                return Outcome.Ok(isShared ? $"视图“{view.Name}”已共享给本机关人员。" : $"视图“{view.Name}”不再共享。");
            },
            ct);
}
